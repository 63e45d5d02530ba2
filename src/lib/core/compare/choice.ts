/**
 * What a reader has chosen to compare, and its address:
 * `?of=myanmar,AFG&measure=killed&from=2010&to=2024&per=million&as=2017-12-31&revisions=on`. The world (`of=WLD`) is shown
 * alone: it holds every place it would stand beside.
 *
 * Every part is optional; what is left out has its default and is left out of the address again. A wrong or old part is
 * repaired, and each repair is reported so that the page can say it: nothing changes silently.
 */
import { overlapAsPhase, type Conflict } from '../conflicts/conflict';
import {
	LATEST,
	readVintageRule,
	writeVintageRule,
	type VintageRule
} from '../figures/vintage-rule';
import { MEASURES, type Measure } from '../harm/measure';
import { WORLD, type Place } from '../places/place';
import { nearest } from '../search/nearest';

export const MOST_ITEMS = 8;

/** The years our world series covers; some registers reach further back. */
export const DEFAULT_FROM = 1999;
export const EARLIEST_YEAR = 1990;

export const DEFAULT_ITEMS: readonly string[] = [
	'afghanistan',
	'myanmar',
	'russia-ukraine',
	'syria'
];

export interface Choice {
	/** Ids of conflicts and codes of places, one to eight, in the reader's order; none when all were unknown. */
	readonly items: readonly string[];
	readonly measure: Measure;
	/** Years of the events, both inclusive. */
	readonly from: number;
	readonly to: number;
	readonly perMillion: boolean;
	/** Which of several published values is taken. */
	readonly rule: VintageRule;
	/** Whether the range of all printed values of a figure is drawn behind the one taken. */
	readonly revisions: boolean;
}

export type Repair =
	| { readonly repair: 'unknown_item'; readonly given: string; readonly nearest: readonly string[] }
	| { readonly repair: 'world_refused' }
	| { readonly repair: 'too_many'; readonly dropped: readonly string[] }
	| { readonly repair: 'phase_beside_whole'; readonly dropped: string; readonly kept: string }
	| { readonly repair: 'unknown_measure'; readonly given: string }
	| { readonly repair: 'unknown_year'; readonly given: string }
	| { readonly repair: 'years_swapped' }
	| { readonly repair: 'years_out_of_range'; readonly from: number; readonly to: number }
	| { readonly repair: 'unknown_vintage'; readonly given: string }
	| { readonly repair: 'unknown_part'; readonly given: string };

/** What can be chosen from. `newest` is the last year of events that an edition covers. */
export interface Catalogue {
	readonly places: readonly Place[];
	readonly conflicts: readonly Conflict[];
	readonly newest: number;
}

const PARTS = ['of', 'measure', 'from', 'to', 'per', 'as', 'revisions'];

/** Reads an address. Codes and ids are found in any case; of repeated parts the first counts. */
export function readChoice(
	parts: readonly (readonly [string, string])[],
	catalogue: Catalogue
): { readonly choice: Choice; readonly repairs: readonly Repair[] } {
	const repairs: Repair[] = [];
	const given = new Map<string, string>();
	for (const [name, value] of parts) {
		if (!PARTS.includes(name)) repairs.push({ repair: 'unknown_part', given: name });
		else if (!given.has(name)) given.set(name, value);
	}
	const of = given.get('of');
	const items = of === undefined ? DEFAULT_ITEMS : readItems(of, catalogue, repairs);
	const measure = readMeasure(given.get('measure'), repairs);
	const years = readYears(given.get('from'), given.get('to'), catalogue.newest, repairs);
	const perMillion = readSwitch('per', 'million', given, repairs);
	const rule = readRule(given.get('as'), repairs);
	const revisions = readSwitch('revisions', 'on', given, repairs);
	return { choice: { items, measure, ...years, perMillion, rule, revisions }, repairs };
}

/** A part that is there with its one value, or not there. */
function readSwitch(
	part: string,
	value: string,
	given: ReadonlyMap<string, string>,
	repairs: Repair[]
): boolean {
	const said = given.get(part);
	if (said !== undefined && said !== value)
		repairs.push({ repair: 'unknown_part', given: `${part}=${said}` });
	return said === value;
}

/** The address of a choice, without `?`; empty for the default view. */
export function writeChoice(choice: Choice, newest: number): string {
	const parts: string[] = [];
	if (choice.items.join() !== DEFAULT_ITEMS.join())
		parts.push(`of=${choice.items.map(encodeURIComponent).join(',')}`);
	if (choice.measure !== 'casualties') parts.push(`measure=${choice.measure}`);
	if (choice.from !== DEFAULT_FROM) parts.push(`from=${choice.from}`);
	if (choice.to !== newest) parts.push(`to=${choice.to}`);
	if (choice.perMillion) parts.push('per=million');
	if (choice.rule.rule !== 'latest') parts.push(`as=${writeVintageRule(choice.rule)}`);
	if (choice.revisions) parts.push('revisions=on');
	return parts.join('&');
}

/** Whether it is the world that is shown, which stands alone. */
export function isOfWorld({ items }: Pick<Choice, 'items'>): boolean {
	return items.includes(WORLD);
}

function readItems(of: string, catalogue: Catalogue, repairs: Repair[]): readonly string[] {
	const items: string[] = [];
	for (const given of of
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean)) {
		const item = findItem(given, catalogue);
		if (item === undefined)
			repairs.push({ repair: 'unknown_item', given, nearest: nearestItems(given, catalogue) });
		else if (!items.includes(item)) {
			const whole = items.find((kept) => areOnePhase(kept, item, catalogue.conflicts));
			if (whole) repairs.push({ repair: 'phase_beside_whole', dropped: item, kept: whole });
			else items.push(item);
		}
	}
	const parts = items.filter((item) => item !== WORLD);
	if (parts.length > 0 && parts.length < items.length) repairs.push({ repair: 'world_refused' });
	if (parts.length > MOST_ITEMS)
		repairs.push({ repair: 'too_many', dropped: parts.slice(MOST_ITEMS) });
	return parts.length > 0 ? parts.slice(0, MOST_ITEMS) : items;
}

function findItem(given: string, { places, conflicts }: Catalogue): string | undefined {
	const code = given.toUpperCase();
	const id = given.toLowerCase();
	return (
		conflicts.find(({ conflict }) => conflict === id)?.conflict ??
		places.find(({ place }) => place === code)?.place
	);
}

/** Ids and codes of what the reader may have meant, by name, alias or id. */
function nearestItems(given: string, { places, conflicts }: Catalogue): readonly string[] {
	return nearest(given.replaceAll('-', ' '), [
		...conflicts.map(({ conflict, name }) => ({
			key: conflict,
			names: [name, conflict.replaceAll('-', ' ')]
		})),
		...places
			.filter(({ place }) => place !== WORLD)
			.map(({ place, name, aliases }) => ({ key: place, names: [name, place, ...aliases] }))
	]);
}

function areOnePhase(one: string, other: string, conflicts: readonly Conflict[]): boolean {
	const [a, b] = [one, other].map((item) => conflicts.find(({ conflict }) => conflict === item));
	return a !== undefined && b !== undefined && overlapAsPhase(a, b);
}

function readMeasure(given: string | undefined, repairs: Repair[]): Measure {
	const measure = MEASURES.find((known) => known === given);
	if (given !== undefined && !measure) repairs.push({ repair: 'unknown_measure', given });
	return measure ?? 'casualties';
}

function readRule(given: string | undefined, repairs: Repair[]): VintageRule {
	const rule = given === undefined ? LATEST : readVintageRule(given);
	if (!rule) repairs.push({ repair: 'unknown_vintage', given: given ?? '' });
	return rule ?? LATEST;
}

function readYears(
	givenFrom: string | undefined,
	givenTo: string | undefined,
	newest: number,
	repairs: Repair[]
): { from: number; to: number } {
	let from = readYear(givenFrom, DEFAULT_FROM, repairs);
	let to = readYear(givenTo, newest, repairs);
	if (from > to) {
		[from, to] = [to, from];
		repairs.push({ repair: 'years_swapped' });
	}
	const within = (year: number) => Math.min(newest, Math.max(EARLIEST_YEAR, year));
	if (within(from) !== from || within(to) !== to) {
		[from, to] = [within(from), within(to)];
		repairs.push({ repair: 'years_out_of_range', from: EARLIEST_YEAR, to: newest });
	}
	return { from, to };
}

function readYear(given: string | undefined, otherwise: number, repairs: Repair[]): number {
	if (given === undefined) return otherwise;
	if (/^\d{4}$/.test(given)) return Number(given);
	repairs.push({ repair: 'unknown_year', given });
	return otherwise;
}
