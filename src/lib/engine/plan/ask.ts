/** Asking an engine what a plan asks. */
import type { Plan } from '../../core/plan/plan';
import type { TableRow, TableShape } from '../../core/tables/table-shape';
import { number, optionalText } from '../decode';
import type { Engine, Row } from '../engine';
import { ask } from '../query';
import { compile } from './compile';
import { compileFacets, setIds, WHOLE, type Counted } from './facets';

/**
 * Rows of a plan with its dimensions and measures by name, in its order.
 * @throws EngineError when the engine is not available
 * @throws QueryError when it refuses the plan
 */
export function askPlan(
	engine: Engine,
	plan: Plan,
	shape: TableShape,
	signal?: AbortSignal
): Promise<readonly TableRow[]> {
	return ask(engine, `plan of ${shape.table}`, compile(plan, shape), (row) => row, signal);
}

/** Rows with these values in the columns of a facet, as texts; null for an empty cell. */
export interface FacetCount {
	readonly values: readonly (string | null)[];
	readonly rows: number;
}

export interface Facets {
	/** Rows of the plan. */
	readonly rows: number;
	/** Of those, how many have something in a column, by the columns asked for. */
	readonly filled: Readonly<Record<string, number>>;
	/** What all that have something in a column share, as a text, by the columns asked for; null where they differ. */
	readonly same: Readonly<Record<string, string | null>>;
	/** In the order of the facets. */
	readonly counts: readonly (readonly FacetCount[])[];
}

/** The facets of a plan, and what its rows are together. Errors as of `askPlan`. */
export async function askFacets(
	engine: Engine,
	plan: Plan,
	{ facets, filled, same }: Counted,
	shape: TableShape,
	signal?: AbortSignal
): Promise<Facets> {
	const question = compileFacets(plan, { facets, filled, same }, shape);
	const ids = setIds(facets);
	const counts = facets.map((): FacetCount[] => []);
	let whole = { rows: 0, filled: filled.map(() => 0), same: same.map((): string | null => null) };
	const read = (row: Row): void => {
		const [set, rows] = [number(row, 'set_id'), number(row, 'rows')];
		if (set === WHOLE) {
			whole = {
				rows,
				filled: filled.map((_, index) => number(row, `filled${index}`)),
				same: same.map((_, index) => optionalText(row, `same${index}`))
			};
			return;
		}
		const facet = ids.indexOf(set);
		const values = facets[facet]?.by.map((_, index) => optionalText(row, `value${index}`)) ?? [];
		if (rows > 0) counts[facet]?.push({ values, rows });
	};
	await ask(engine, `facets of ${shape.table}`, question, read, signal);
	return {
		rows: whole.rows,
		filled: Object.fromEntries(filled.map((name, index) => [name, whole.filled[index] ?? 0])),
		same: Object.fromEntries(same.map((name, index) => [name, whole.same[index] ?? null])),
		counts
	};
}
