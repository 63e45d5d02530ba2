/** All facets of a plan in one statement: the rows are read once, whatever the number of facets. */
import type { Facet, Plan } from '../../core/plan/plan';
import type { TableShape } from '../../core/tables/table-shape';
import type { Question } from '../engine';
import { Body } from './body';

/**
 * Rows of `facet` (its place in the list), `value0`, `value1`… (as texts, null for an empty cell or where a facet has
 * fewer) and `rows`, none of them 0. No two facets may count by the same columns.
 *
 * Each row is marked with what the facets' own controls say of it; grouping sets then count it once for everybody, and
 * once more for each control that leaves its own filters out. A union of separate counts takes twice as long.
 * @throws RangeError for a name that is not in the shape
 */
export function compileFacets(plan: Plan, facets: readonly Facet[], shape: TableShape): Question {
	const body = new Body(plan, shape);
	const columns = [...new Set(facets.flatMap(({ by }) => by))];
	const alias = (name: string) => `c${columns.indexOf(name)}`;
	const own = [...new Set(facets.map(({ control }) => control))].filter((control) =>
		plan.clauses.some(({ by }) => by === control)
	);
	const named = columns.map((name) => `${body.column(name)}::varchar as ${alias(name)}`);
	const passes = own.map((control, index) => {
		const all = plan.clauses.filter(({ by }) => by === control);
		const conditions = all.map(({ where }) => body.condition(where));
		return `coalesce(${conditions.join(' and ')}, false) as passes${index}`;
	});
	// What no facet leaves out holds for all of them.
	const shared = plan.clauses.filter(({ by }) => !own.includes(by));
	const chosen = `select ${[...named, ...passes].join(', ')}\n${body.text(shared)}`;

	const counts = [null, ...own].map((leftOut, index) => {
		const others = own.flatMap((control, at) => (control === leftOut ? [] : [`passes${at}`]));
		return `count(*)${others.length > 0 ? ` filter (where ${others.join(' and ')})` : ''} as rows${index}`;
	});
	const list = columns.map(alias).join(', ');
	const sets = facets.map(({ by }) => `(${by.map(alias).join(', ')})`).join(', ');
	/** For each facet its own value, by the number that DuckDB gives its grouping set. */
	const perFacet = (valueOf: (facet: Facet, index: number) => string) =>
		`case set_id ${facets.map((facet, index) => `when ${setId(facet, columns)} then ${valueOf(facet, index)}`).join(' ')} end`;
	const width = Math.max(...facets.map(({ by }) => by.length));
	const values = Array.from({ length: width }, (_, at) => {
		const value = perFacet(({ by }) => (by[at] === undefined ? 'null' : alias(by[at])));
		return `(${value})::varchar as value${at}`;
	});
	const rows = perFacet(({ control }) => `rows${own.indexOf(control) + 1}`);
	return {
		sql: [
			`with chosen as (${chosen}),`,
			`counted as (select grouping_id(${list}) as set_id, ${[list, ...counts].join(', ')}`,
			`from chosen group by grouping sets (${sets}))`,
			`select (${perFacet((_, index) => String(index))})::integer as facet, ${values.join(', ')}, (${rows})::integer as "rows"`,
			`from counted where (${rows}) > 0 order by all`
		].join('\n'),
		parameters: body.parameters,
		reads: body.reads()
	};
}

/** Of the columns, from the last as the lowest bit, those are set that the grouping set does not hold. */
function setId({ by }: Facet, columns: readonly string[]): number {
	return columns.reduce((id, name) => id * 2 + (by.includes(name) ? 0 : 1), 0);
}
