/**
 * Which rows of a table a reader has chosen, and the address of the choice:
 * `?conflict=sahel&group=civilian&coverage=national&from=2015&as=first&q=mopti&sort=-value&page=2&columns=all`.
 *
 * A part may stand several times: any of its values holds. `counter=` with nothing behind it means an empty cell.
 * What is wrong is left out, and each repair is reported: nothing changes silently.
 */
import { readVintageRule, writeVintageRule, type VintageRule } from '../figures/vintage-rule';
import type { PlanOrder } from '../plan/plan';
import { nearest } from '../search/nearest';
import type { TableShape } from './table-shape';
import type { TableView } from './table-view';

/** A value that a cell may have; null: it is empty. */
export type Chosen = string | null;

export interface TableChoice {
	/** Values by column; a column that is not named is not chosen by. */
	readonly chosen: Readonly<Record<string, readonly Chosen[]>>;
	readonly conflicts: readonly string[];
	/** Years that rows speak of, both inclusive; null leaves an end open. */
	readonly from: number | null;
	readonly to: number | null;
	readonly words: string;
	/** Null: every published value is a row. */
	readonly rule: VintageRule | null;
	/** Null: the table's own order. */
	readonly sort: PlanOrder | null;
	/** From 1. */
	readonly page: number;
	readonly allColumns: boolean;
}

export const EVERYTHING: TableChoice = {
	chosen: {},
	conflicts: [],
	from: null,
	to: null,
	words: '',
	rule: null,
	sort: null,
	page: 1,
	allColumns: false
};

export type TableRepair =
	| {
			readonly repair: 'unknown_value';
			readonly column: string;
			readonly given: string;
			readonly nearest: readonly string[];
	  }
	| { readonly repair: 'unknown_part'; readonly given: string }
	| { readonly repair: 'unknown_year'; readonly given: string }
	| { readonly repair: 'years_swapped' }
	| { readonly repair: 'unknown_vintage'; readonly given: string }
	| { readonly repair: 'unknown_sort'; readonly given: string }
	| { readonly repair: 'unknown_page'; readonly given: string }
	| { readonly repair: 'page_beyond'; readonly given: number; readonly last: number };

/** What can be chosen of a table: its listed values by column, and how places and conflicts are called. */
export interface TableOffer {
	readonly shape: TableShape;
	readonly view: TableView;
	readonly values: Readonly<Record<string, readonly Chosen[]>>;
	readonly conflicts: readonly string[];
	/** Names of place codes and conflict ids. */
	readonly names: Readonly<Record<string, string>>;
}

/** Reads the parts of an address in order, decoded. */
export function readTableChoice(
	parts: readonly (readonly [string, string])[],
	offer: TableOffer
): { readonly choice: TableChoice; readonly repairs: readonly TableRepair[] } {
	const repairs: TableRepair[] = [];
	const given = new Map<string, readonly string[]>();
	for (const [name, value] of parts) given.set(name, [...(given.get(name) ?? []), value]);
	const take = (name: string): readonly string[] => {
		const values = given.get(name) ?? [];
		given.delete(name);
		return values;
	};
	const { view } = offer;
	const conflicts = view.ofConflicts
		? known('conflict', take('conflict'), offer.conflicts, offer, repairs)
		: [];
	const years = view.years
		? readYears(take('from')[0], take('to')[0], repairs)
		: { from: null, to: null };
	const rule = view.ofVintages ? readRule(take('as')[0], repairs) : null;
	const words = (take('q')[0] ?? '').trim();
	const sort = readSort(take('sort')[0], offer, repairs);
	const page = readPage(take('page')[0], repairs);
	const allColumns = take('columns')[0] === 'all';
	const chosen: Record<string, readonly Chosen[]> = {};
	for (const column of [...view.facets, ...view.pinned]) {
		const values = take(column);
		const found = view.facets.includes(column)
			? known(column, values, offer.values[column] ?? [], offer, repairs)
			: values.filter((value) => value !== '');
		if (found.length > 0) chosen[column] = found;
	}
	for (const name of given.keys()) repairs.push({ repair: 'unknown_part', given: name });
	const choice = {
		chosen,
		conflicts: conflicts.filter((conflict) => conflict !== null),
		...years,
		words,
		rule,
		sort,
		page,
		allColumns
	};
	return { choice, repairs };
}

/** The address of a choice, without `?`; empty for the whole table. */
export function writeTableChoice(choice: TableChoice): string {
	const parts = new URLSearchParams();
	for (const conflict of choice.conflicts) parts.append('conflict', conflict);
	for (const [column, values] of Object.entries(choice.chosen))
		for (const value of values) parts.append(column, value ?? '');
	if (choice.from !== null) parts.append('from', String(choice.from));
	if (choice.to !== null) parts.append('to', String(choice.to));
	if (choice.rule) parts.append('as', writeVintageRule(choice.rule));
	if (choice.words) parts.append('q', choice.words);
	if (choice.sort) parts.append('sort', `${choice.sort.descending ? '-' : ''}${choice.sort.by}`);
	if (choice.page > 1) parts.append('page', String(choice.page));
	if (choice.allColumns) parts.append('columns', 'all');
	return parts.toString();
}

/** The choices that a reader may have meant whose value does not exist; none for any other repair. */
export function nearestChoices(
	repair: TableRepair,
	choice: TableChoice
): readonly { readonly value: string; readonly choice: TableChoice }[] {
	if (repair.repair !== 'unknown_value') return [];
	const { column } = repair;
	return repair.nearest.map((value) => ({
		value,
		choice:
			column === 'conflict'
				? { ...choice, conflicts: [...choice.conflicts, value] }
				: {
						...choice,
						chosen: { ...choice.chosen, [column]: [...(choice.chosen[column] ?? []), value] }
					}
	}));
}

/** Values that exist, in any case of letters; the others are reported with the nearest that do. */
function known(
	column: string,
	given: readonly string[],
	values: readonly Chosen[],
	{ names }: TableOffer,
	repairs: TableRepair[]
): readonly Chosen[] {
	const found = new Set<Chosen>();
	for (const text of given) {
		const value = values.find((one) => (one ?? '').toLowerCase() === text.toLowerCase());
		if (value !== undefined) found.add(value);
		else {
			const named = values.flatMap((key) =>
				key === null ? [] : [{ key, names: [key.replaceAll(/[-_]/g, ' '), names[key] ?? key] }]
			);
			const near = nearest(text.replaceAll(/[-_]/g, ' '), named);
			repairs.push({ repair: 'unknown_value', column, given: text, nearest: near });
		}
	}
	return [...found];
}

function readYears(
	givenFrom: string | undefined,
	givenTo: string | undefined,
	repairs: TableRepair[]
): { from: number | null; to: number | null } {
	const [from, to] = [readYear(givenFrom, repairs), readYear(givenTo, repairs)];
	if (from === null || to === null || from <= to) return { from, to };
	repairs.push({ repair: 'years_swapped' });
	return { from: to, to: from };
}

function readYear(given: string | undefined, repairs: TableRepair[]): number | null {
	if (given === undefined || given === '') return null;
	if (/^\d{4}$/.test(given)) return Number(given);
	repairs.push({ repair: 'unknown_year', given });
	return null;
}

function readRule(given: string | undefined, repairs: TableRepair[]): VintageRule | null {
	if (given === undefined || given === '') return null;
	const rule = readVintageRule(given);
	if (!rule) repairs.push({ repair: 'unknown_vintage', given });
	return rule;
}

function readSort(
	given: string | undefined,
	{ shape }: TableOffer,
	repairs: TableRepair[]
): PlanOrder | null {
	if (given === undefined || given === '') return null;
	const by = given.replace(/^-/, '');
	if (shape.columns.some(({ name }) => name === by)) return { by, descending: given !== by };
	repairs.push({ repair: 'unknown_sort', given });
	return null;
}

function readPage(given: string | undefined, repairs: TableRepair[]): number {
	if (given === undefined) return 1;
	if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
	repairs.push({ repair: 'unknown_page', given });
	return 1;
}
