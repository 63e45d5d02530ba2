/**
 * Everything published of the casualties of one place: its national totals year by year, and beside them, never added,
 * their cuts and what was counted of another whole, of other weapons or by another body.
 *
 * Units: people. Years are those of the events.
 */
import { isKnown, type Cell } from '../figures/figure';
import type { PublishedValue } from '../figures/published-value';
import { groupedBy } from '../grouped-by';
import { placeSeries, type SeriesYear, type YearSpan } from './series';

export interface CasualtyRecord {
	/** National totals as a series, from 1999 or the first year with one on; empty where there is none at all. */
	readonly series: readonly SeriesYear[];
	readonly years: readonly CasualtyYear[];
	/** Years with figures of a part of the people, oldest first. */
	readonly cuts: readonly CutYear[];
	readonly apart: readonly Apart[];
	/** Figures of finer cuts, which stand in the table of rows alone. */
	readonly further: number;
}

export interface CasualtyYear {
	readonly year: number;
	readonly total: Cell<PublishedValue>;
	/** The first printed total; null where it is not in our tables, and where the year has none. */
	readonly first: PublishedValue | null;
	readonly killed: PublishedValue | null;
	readonly injured: PublishedValue | null;
	readonly survivalUnknown: PublishedValue | null;
}

/** Figures of a year by what cuts the people: their status, their age and sex, or the device. */
export interface CutYear {
	readonly year: number;
	readonly group: readonly PublishedValue[];
	readonly person: readonly PublishedValue[];
	readonly device: readonly PublishedValue[];
}

/** Figures of one scope, coverage and counter other than the national total of mines and ERW, oldest first. */
export interface Apart {
	readonly rows: readonly [PublishedValue, ...PublishedValue[]];
}

/** The first year of events that an edition of Landmine Monitor covers. */
const SINCE = 1999;

/** @param values every published row of one place. @param newest last year for which an edition could print figures */
export function casualtyRecord(
	place: string,
	values: readonly PublishedValue[],
	newest: number,
	unreported: ReadonlySet<string>
): CasualtyRecord | null {
	const latest = values.filter(({ latest }) => latest);
	if (latest.length === 0) return null;
	const usual = latest.filter(isUsual);
	const main = usual.filter((row) => cutOf(row) === 'all');
	const totals = main.filter(({ measure }) => measure === 'casualties');
	const from = Math.min(SINCE, ...main.map(({ year }) => year));
	const to = Math.max(newest, ...main.map(({ year }) => year));
	const span: YearSpan = { from, to, newest };
	const figures = new Map([[place, new Map(totals.map((row) => [row.year, row]))]]);
	const first = new Map(
		values
			.filter((row) => row.first && row.vintage === 'first_published')
			.map((row) => [row.figure, row])
	);
	const of = (measure: string, year: number) =>
		main.find((row) => row.year === year && row.measure === measure) ?? null;
	const series = totals.length === 0 ? [] : placeSeries(place, figures, span, unreported);
	const years = series.map(({ year, parts }): CasualtyYear => {
		const total = of('casualties', year);
		const [part] = parts;
		const gap = part && !isKnown(part.cell) ? part.cell : { missing: 'not_in_tables' as const };
		return {
			year,
			total: total ?? gap,
			first: (total && first.get(total.figure)) ?? null,
			killed: of('killed', year),
			injured: of('injured', year),
			survivalUnknown: of('survival_unknown', year)
		};
	});
	const cuts = cutYears(usual);
	const apart = apartFrom(latest.filter((row) => !isUsual(row)));
	const shown = new Set([
		...(totals.length === 0 ? [] : main),
		...cuts.flatMap(({ group, person, device }) => [...group, ...person, ...device]),
		...apart.flatMap(({ rows }) => rows)
	]);
	return { series, years, cuts, apart, further: latest.length - shown.size };
}

function isUsual({ scope, coverage, counter }: PublishedValue): boolean {
	return scope === 'mines_erw' && coverage === 'national' && counter === null;
}

/** What cuts the people of a row, `several` where two things do. */
function cutOf({ group, age, sex, device }: PublishedValue) {
	const cuts = [
		...(group === 'all' ? [] : ['group' as const]),
		...(age === 'all' && sex === 'all' ? [] : ['person' as const]),
		...(device === 'all' ? [] : ['device' as const])
	];
	return cuts.length > 1 ? 'several' : (cuts[0] ?? 'all');
}

/** People killed or injured of each cut; those killed and those injured only where their number together is not printed. */
function cutYears(rows: readonly PublishedValue[]): readonly CutYear[] {
	const whole = new Set(
		rows.filter(({ measure }) => measure === 'casualties').map(({ figure }) => figure)
	);
	const shown = rows.filter(
		({ measure, figure }) =>
			measure === 'casualties' || !whole.has(figure.replace(measure, 'casualties'))
	);
	const of = (own: readonly PublishedValue[], cut: 'group' | 'person' | 'device') =>
		own.filter((row) => cutOf(row) === cut);
	return [...groupedBy(shown, ({ year }) => String(year))]
		.map(([year, own]) => ({
			year: Number(year),
			group: of(own, 'group'),
			person: of(own, 'person'),
			device: of(own, 'device')
		}))
		.filter(({ group, person, device }) => group.length + person.length + device.length > 0)
		.sort((a, b) => a.year - b.year);
}

/** Of each other whole the uncut figures; its cuts only where nothing else is printed of it. */
function apartFrom(rows: readonly PublishedValue[]): readonly Apart[] {
	const groups = groupedBy(
		rows,
		({ scope, coverage, counter }) => `${scope} ${coverage} ${counter ?? ''}`
	);
	return [...groups.values()].flatMap((own) => {
		const uncut = own.filter((row) => cutOf(row) === 'all');
		const [first, ...more] = (uncut.length > 0 ? uncut : own).toSorted((a, b) => a.year - b.year);
		return first ? [{ rows: [first, ...more] }] : [];
	});
}

/** Neighbouring years of which nothing at all is in our tables, as one gap, between the years that have something. */
export type RecordPart =
	| { readonly year: CasualtyYear; readonly gap: null }
	| { readonly year: null; readonly gap: CasualtyGap };

export interface CasualtyGap {
	readonly from: number;
	readonly to: number;
	readonly total: Extract<CasualtyYear['total'], { missing: unknown }>;
}

export function partsOf(years: readonly CasualtyYear[]): readonly RecordPart[] {
	const parts: RecordPart[] = [];
	for (const year of years) {
		const empty = [year.killed, year.injured, year.survivalUnknown].every((row) => row === null);
		if (isKnown(year.total) || !empty) {
			parts.push({ year, gap: null });
			continue;
		}
		const last = parts.at(-1)?.gap;
		const goesOn = last?.total.missing === year.total.missing;
		if (goesOn) parts.pop();
		const from = goesOn ? last.from : year.year;
		parts.push({ year: null, gap: { from, to: year.year, total: year.total } });
	}
	return parts;
}
