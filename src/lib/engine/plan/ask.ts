/** Asking an engine what a plan asks. */
import type { Facet, Plan } from '../../core/plan/plan';
import type { TableRow, TableShape } from '../../core/tables/table-shape';
import { number, optionalText } from '../decode';
import type { Engine } from '../engine';
import { ask } from '../query';
import { compile } from './compile';
import { compileFacets } from './facets';

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

/** Counts of the facets of a plan, in their order. Errors as of `askPlan`. */
export async function askFacets(
	engine: Engine,
	plan: Plan,
	facets: readonly Facet[],
	shape: TableShape,
	signal?: AbortSignal
): Promise<readonly (readonly FacetCount[])[]> {
	const counted = facets.map((): FacetCount[] => []);
	const question = compileFacets(plan, facets, shape);
	await ask(
		engine,
		`facets of ${shape.table}`,
		question,
		(row) => {
			const facet = number(row, 'facet');
			const values = facets[facet]?.by.map((_, index) => optionalText(row, `value${index}`)) ?? [];
			counted[facet]?.push({ values, rows: number(row, 'rows') });
		},
		signal
	);
	return counted;
}
