/** Casualties of one place in words: its first counts, its cuts, and what was counted in another way. */
import type { CasualtyYear } from '../core/harm/casualty-record';
import { isKnown } from '../core/figures/figure';
import type { PublishedValue } from '../core/figures/published-value';
import { relationOf, type Relation } from '../core/figures/relation';
import type { SeriesYear } from '../core/harm/series';
import { describeDevice, nameCounted, nameCut } from './card';
import * as m from './compiled/messages.js';
import { describeRelation } from './figure';
import { describeValue } from './harm';

/** "at least 12"; a zero that was printed is said to be one. */
export function describeCounted(row: Pick<PublishedValue, 'value' | 'qualifier'>): string {
	return row.value === 0 ? m.zero_reported() : describeValue(row);
}

/** What the first count is to the value published last; null where it is another, to be shown. */
export function describeFirst({ total, first }: CasualtyYear): string | null {
	if (!first || !isKnown(total)) return null;
	if (first.id === total.id) return m.place_first_itself();
	const same = first.value === total.value && first.qualifier === total.qualifier;
	return same ? m.place_first_same() : null;
}

const PERSONS: Readonly<Record<string, () => string>> = {
	'child all': m.place_cut_child,
	'adult all': m.place_cut_adult,
	'child male': m.place_cut_boys,
	'child female': m.place_cut_girls,
	'adult male': m.place_cut_men,
	'adult female': m.place_cut_women,
	'all female': m.place_cut_female,
	'all male': m.place_cut_male
};

const GROUPS: Readonly<Record<string, () => string>> = {
	civilian: m.place_cut_civilian,
	military: m.place_cut_military,
	deminer: m.place_cut_deminer,
	unknown: m.place_cut_unknown
};

/** A cut in as few words as the head of its column leaves: "children", "civilians, by antivehicle mines". */
export function nameShortCut(row: PublishedValue): string {
	const { measure, group, device } = row;
	return [
		group === 'all' ? null : (GROUPS[group]?.() ?? group),
		namePerson(row),
		device === 'all' ? null : describeDevice(device),
		measure === 'casualties' ? null : nameCounted(measure)
	]
		.filter((part) => part !== null)
		.join(', ');
}

function namePerson({ age, sex }: PublishedValue): string | null {
	const known = PERSONS[`${age} ${sex}`]?.();
	if (known) return known;
	const parts = [
		age === 'all' ? null : (PERSONS[`${age} all`]?.() ?? m.place_cut_unknown_age()),
		sex === 'all' ? null : (PERSONS[`all ${sex}`]?.() ?? m.place_cut_unknown_sex())
	].filter((part) => part !== null);
	return parts.length > 0 ? parts.join(', ') : null;
}

/** What sets a group of figures apart from the national totals, and what may be done with them. */
export function describeApart(row: PublishedValue): { heading: string; text: string } {
	const usual = { scope: 'mines_erw', coverage: 'national', counter: null };
	const whole = { ...row, ...usual, measure: 'casualties', group: 'all', age: 'all' };
	const relation: Relation = relationOf({ ...whole, sex: 'all', device: 'all' }, row);
	return {
		heading: nameCut({
			...row,
			measure: 'casualties',
			group: 'all',
			age: 'all',
			sex: 'all',
			device: 'all'
		}),
		text: describeRelation(relation).text
	};
}

/** "at least 12", with what it counts where that is not all people killed or injured. */
export function describeApartValue(row: PublishedValue): string {
	const { measure, group, age, sex, device } = row;
	const whole = [group, age, sex, device].every((code) => code === 'all');
	if (!whole) return m.place_cut_count({ cut: nameShortCut(row), number: describeCounted(row) });
	return measure === 'casualties'
		? describeCounted(row)
		: m.place_cut_count({ cut: nameCounted(measure), number: describeCounted(row) });
}

/** The series of a place in a sentence; empty where no year has a figure. */
export function describeSeries(name: string, years: readonly SeriesYear[]): string {
	const known = years.flatMap(({ year, total }) => (isKnown(total) ? [{ year, total }] : []));
	const [first, last, newest] = [years[0], years.at(-1), known.at(-1)];
	if (!first || !last || !newest) return '';
	return m.place_casualties_summary({
		place: name,
		count: known.length,
		all: years.length,
		from: first.year,
		to: last.year,
		number: describeValue(newest.total),
		year: newest.year
	});
}
