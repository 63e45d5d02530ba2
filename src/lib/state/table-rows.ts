/** The question behind the page of a table, asked at build for the whole table and in the browser for every choice. */
import type { Facet } from '../core/plan/plan';
import { isCode } from '../core/families/rows-shown';
import { CONTROLS, planOf, ROWS_A_PAGE } from '../core/tables/choice-plan';
import {
	coverageOf,
	rowsByConflict,
	type Coverage,
	type PlaceYears
} from '../core/tables/coverage';
import { readTableChoice, type TableChoice, type TableRepair } from '../core/tables/table-choice';
import { shapeOf, type TableRow } from '../core/tables/table-shape';
import { viewOf, type TableView } from '../core/tables/table-view';
import type { Engine } from '../engine/engine';
import { askFacets, askPlan, type FacetCount } from '../engine/plan/ask';
import type { TableKnowledge } from './table-knowledge';

export interface TableAnswer {
	readonly choice: TableChoice;
	readonly repairs: readonly TableRepair[];
	/** One page of them, with every column and what is looked up. */
	readonly rows: readonly TableRow[];
	/** Rows that were chosen, on all pages. */
	readonly total: number;
	/** Of those, how many have something in a column that is shown, by its name. */
	readonly filled: Readonly<Record<string, number>>;
	/** What all that have something in a listed column share in it; null where they differ. */
	readonly same: Readonly<Record<string, string | null>>;
	/**
	 * Rows that each value of a listed column would have, by column and value; '' for an empty cell. Of the lists that
	 * were to be counted, and of those that something else on the page needs.
	 */
	readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** The same by conflict; null where it was not to be counted. */
	readonly conflicts: Readonly<Record<string, number>> | null;
	/** Null where no place or conflict was chosen. */
	readonly coverage: Coverage | null;
}

/** What is counted by value: everything, or the lists that a reader has open, by the names of their controls. */
export type Lists = 'all' | ReadonlySet<string>;

/**
 * @param parts the parts of the address in order, decoded
 * @param lists each one more costs a millisecond
 */
export async function askTable(
	engine: Engine,
	knowledge: TableKnowledge,
	parts: readonly (readonly [string, string])[],
	lists: Lists,
	signal?: AbortSignal
): Promise<TableAnswer> {
	const { conflicts } = knowledge;
	const shape = shapeOf(knowledge.description);
	const view = viewOf(shape);
	const read = readTableChoice(parts, {
		...knowledge,
		shape,
		view,
		conflicts: conflicts.map(({ conflict }) => conflict)
	});
	const plan = planOf(read.choice, shape, view, conflicts);
	const facets = facetsOf(view).filter(({ control }) =>
		isCounted(control, lists, read.choice, view)
	);
	const counted = {
		facets,
		filled: view.shown,
		same: view.shown.filter((name) => view.facets.includes(name))
	};
	const [rows, { rows: total, filled, same, counts }] = await Promise.all([
		askPlan(engine, plan, shape, signal),
		askFacets(engine, plan, counted, shape, signal)
	]);
	const byControl = new Map(facets.map(({ control }, index) => [control, counts[index] ?? []]));
	const byPlace = byControl.get(CONTROLS.conflict);
	const groups = placeYearsOf(byPlace ?? [], view);
	const last = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
	const { page } = read.choice;
	if (page > last) {
		const nearer = parts.map(([name, value]) =>
			name === 'page' ? ([name, String(last)] as const) : ([name, value] as const)
		);
		const answer = await askTable(engine, knowledge, nearer, lists, signal);
		const repair: TableRepair = { repair: 'page_beyond', given: page, last };
		return { ...answer, repairs: [...answer.repairs, repair] };
	}
	return {
		...read,
		...{ rows, total, filled, same },
		counts: Object.fromEntries(
			view.facets.flatMap((column) => {
				const values = byControl.get(column);
				return values ? [[column, rowsByValue(values)] as const] : [];
			})
		),
		conflicts: byPlace ? rowsByConflict(groups, conflicts) : null,
		coverage: coverageOf(read.choice, groups, conflicts)
	};
}

/** Every chosen row with the columns of the file, for a download. */
export async function askAllRows(
	engine: Engine,
	{ description, conflicts }: TableKnowledge,
	choice: TableChoice
): Promise<readonly TableRow[]> {
	const shape = shapeOf(description);
	const plan = planOf(choice, shape, viewOf(shape), conflicts);
	const dimensions = shape.columns.map(({ name }) => name);
	return askPlan(engine, { ...plan, dimensions, limit: null, offset: 0 }, shape);
}

/** Whether a list is open, or something besides it is said of its counts. */
function isCounted(
	control: string,
	lists: Lists,
	{ chosen, conflicts, rule, sort }: TableChoice,
	{ figure }: TableView
): boolean {
	if (lists === 'all' || lists.has(control)) return true;
	if (control === CONTROLS.conflict) return conflicts.length + (chosen['place'] ?? []).length > 0;
	if (control === 'vintage' && rule?.rule === 'first') return true;
	// Rows sorted by their number make no ranking where their codes are unlike.
	return isCode(control) && (lists.has(CONTROLS.codes) || sort?.by === figure);
}

/** The values of each listed column, and places with their years, which conflicts are counted by. */
function facetsOf({ years, facets, ofConflicts }: TableView): readonly Facet[] {
	const placeYears = ['place', ...new Set(years ? [years.from, years.to] : [])];
	return [
		...facets.map((column) => ({ control: column, by: [column] })),
		...(ofConflicts ? [{ control: CONTROLS.conflict, by: placeYears }] : [])
	];
}

function rowsByValue(counts: readonly FacetCount[]): Readonly<Record<string, number>> {
	return Object.fromEntries(counts.map(({ values: [value], rows }) => [value ?? '', rows]));
}

function placeYearsOf(counts: readonly FacetCount[], { years }: TableView): readonly PlaceYears[] {
	return counts.flatMap(({ values: [place, first, last], rows }) => {
		const from = yearOf(first);
		const to = years?.from === years?.to ? from : yearOf(last);
		// A row that could name a year and does not belongs to none; an open end of a span is something else.
		if (!place || (years && years.from === years.to && from === null)) return [];
		return { place, from, to, rows };
	});
}

function yearOf(date: string | null | undefined): number | null {
	return date ? Number(date.slice(0, 4)) : null;
}
