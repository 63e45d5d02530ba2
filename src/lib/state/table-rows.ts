/** The question behind the page of a table, asked at build for the whole table and in the browser for every choice. */
import type { Facet } from '../core/plan/plan';
import { CONTROLS, planOf, ROWS_A_PAGE } from '../core/tables/choice-plan';
import {
	coverageOf,
	rowsByConflict,
	type Coverage,
	type PlaceYears
} from '../core/tables/coverage';
import {
	readTableChoice,
	type Chosen,
	type TableChoice,
	type TableRepair
} from '../core/tables/table-choice';
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
	/** Rows that each value of a listed column would have, by column and value; '' for an empty cell. */
	readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** The same by conflict. */
	readonly conflicts: Readonly<Record<string, number>>;
	/** Null where no place or conflict was chosen. */
	readonly coverage: Coverage | null;
}

/** @param parts the parts of the address in order, decoded */
export async function askTable(
	engine: Engine,
	knowledge: TableKnowledge,
	parts: readonly (readonly [string, string])[],
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
	const facets = facetsOf(view);
	// Of listed columns the counts say how many are empty.
	const unlisted = view.shown.filter((name) => !view.facets.includes(name));
	const [rows, found] = await Promise.all([
		askPlan(engine, plan, shape, signal),
		askFacets(engine, plan, facets, unlisted, shape, signal)
	]);
	const total = found.rows;
	const countsOf = (name: string) =>
		found.counts[facets.findIndex(({ control }) => control === name)] ?? [];
	const groups = placeYearsOf(countsOf(CONTROLS.conflict), view);
	const last = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
	const { page } = read.choice;
	if (page > last) {
		const nearer = parts.map(([name, value]) =>
			name === 'page' ? ([name, String(last)] as const) : ([name, value] as const)
		);
		const answer = await askTable(engine, knowledge, nearer, signal);
		const repair: TableRepair = { repair: 'page_beyond', given: page, last };
		return { ...answer, repairs: [...answer.repairs, repair] };
	}
	const counts = view.facets.map((column) => [column, rowsByValue(countsOf(column))] as const);
	return {
		...read,
		rows,
		total,
		filled: {
			...found.filled,
			...Object.fromEntries(
				counts.map(([column, values]) => [column, filledIn(values, read.choice.chosen[column])])
			)
		},
		counts: Object.fromEntries(counts),
		conflicts: rowsByConflict(groups, conflicts),
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

/** Rows of the choice with something in a listed column: its counts leave out the filter of its own list. */
function filledIn(
	counts: Readonly<Record<string, number>>,
	chosen: readonly Chosen[] | undefined
): number {
	return Object.entries(counts)
		.filter(([value]) => value !== '' && (!chosen?.length || chosen.includes(value)))
		.reduce((sum, [, rows]) => sum + rows, 0);
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
