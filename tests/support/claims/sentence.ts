/** A sentence made from the tables, with the verdict that the tables give it. */
import type { VerdictCode } from '$lib/core/claims/verdict';
import { describeDate } from '$lib/messages/dates';
import type { PublishedValue } from '$lib/core/figures/published-value';
import type { ClaimBase } from '$lib/core/claims/indexed';
import { chance, type Chance } from './random';
import { DEVICES, WEAPONS, WORLDWIDE } from './wordings';

export interface MadeClaim {
	readonly text: string;
	readonly want: VerdictCode;
	/** What was done to make it, for the report. */
	readonly kind: string;
}

/** Grouped in the ways of the world's newspapers. */
export function written(value: number, by: Chance): string {
	const english = value.toLocaleString('en-US');
	const r = by.next();
	if (value < 1000 || r < 0.7) return english;
	if (r < 0.78) return english.replaceAll(',', '.');
	if (r < 0.86) return english.replaceAll(',', '\u202f');
	return r < 0.93 ? english.replaceAll(',', ' ') : english.replaceAll(',', "'");
}

export interface Slots {
	readonly [slot: string]: string | number | undefined;
}

/** Fills a wording; a slot with a capital begins with one. */
export function fill(wording: string, slots: Slots): string {
	const text = wording.replace(/\{(\w+)\}/g, (_, slot: string) => {
		const value = String(slots[slot] ?? slots[slot.toLowerCase()] ?? '');
		return slot.charAt(0) === slot.charAt(0).toUpperCase() ? capital(value) : value;
	});
	return capital(
		text
			.replace(/ {2,}/g, ' ')
			.replace(/ ([,.:])/g, '$1')
			.trim()
	);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function nameOf(base: ClaimBase, place: string): string {
	const own = base.places.find((one) => one.place === place);
	const [last = '', first] = (own?.name ?? place).split(', ');
	return first ? `${first} ${last}` : last;
}

export function slotsOf(row: PublishedValue, base: ClaimBase, by: Chance): Slots {
	const place = nameOf(base, row.place);
	const device = DEVICES[row.device] ?? '';
	return {
		n: written(row.value, by),
		y: row.year,
		x: row.year - 1,
		w: by.pick(WEAPONS),
		d: device,
		place,
		in: row.place === 'WLD' ? by.pick(WORLDWIDE) : `in ${place}`
	};
}

/** A date of the tables, as precise as it is. */
export function dated(date: string, by: Chance): string {
	const british = describeDate(date);
	const [day, month, year] = british.split(' ');
	return date.length === 10 && by.next() < 0.3 ? `${month} ${day}, ${year}` : british;
}

/** Makes sentences until there are enough, each text once. */
export function gather(
	count: number,
	seed: number,
	makers: readonly ((by: Chance) => MadeClaim | null)[]
): readonly MadeClaim[] {
	const by = chance(seed);
	const made = new Map<string, MadeClaim>();
	for (let turn = 0; made.size < count && turn < count * 60; turn++) {
		const claim = makers[turn % makers.length]?.(by);
		if (claim) made.set(claim.text, claim);
	}
	return [...made.values()].slice(0, count);
}
