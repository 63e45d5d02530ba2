/** All that is counted of a plan in one statement: the rows are read once, whatever the number of facets. */
import type { Facet, Plan } from '../../core/plan/plan';
import type { TableShape } from '../../core/tables/table-shape';
import type { Question } from '../engine';
import { Body } from './body';

/** The grouping set of a row that is of no facet, but of all rows of the plan together. */
export const WHOLE = -1;

/** What is asked of the rows of a plan besides the rows. */
export interface Counted {
	readonly facets: readonly Facet[];
	/** Columns whose filled cells are counted. */
	readonly filled: readonly string[];
	/** Columns that may hold the same in all rows. */
	readonly same: readonly string[];
}

/**
 * Rows of `set_id` (see `setIds`, or `WHOLE`), `value0`, `value1`… (as texts, null for an empty cell or where a facet has
 * fewer), `rows`, and of the whole `filled0`, `filled1`…: rows with something in a column, and `same0`, `same1`…: what
 * all that have something share in it, null where they differ.
 * No two facets may count by the same columns, and a column must stand at the same place in each.
 *
 * Each row is marked with what the facets' own controls say of it; grouping sets then count it once for everybody, and
 * once more for each control that leaves its own filters out. A union of separate counts takes twice as long.
 * @throws RangeError for a name that is not in the shape
 */
export function compileFacets(
	plan: Plan,
	{ facets, filled, same }: Counted,
	shape: TableShape
): Question {
	const body = new Body(plan, shape);
	const columns = columnsOf(facets);
	const alias = (name: string) => `c${columns.indexOf(name)}`;
	const own = [...new Set(facets.map(({ control }) => control))].filter((control) =>
		plan.clauses.some(({ by }) => by === control)
	);
	const named = columns.map((name) => `${body.column(name)}::varchar as ${alias(name)}`);
	const held = filled.map((name, index) => `${body.column(name)} is not null as held${index}`);
	const shared = same.map((name, index) => `${body.column(name)} as shared${index}`);
	const passes = own.map((control, index) => {
		const all = plan.clauses.filter(({ by }) => by === control);
		const conditions = all.map(({ where }) => body.condition(where));
		return `coalesce(${conditions.join(' and ')}, false) as passes${index}`;
	});
	// What no facet leaves out holds for all of them.
	const others = plan.clauses.filter(({ by }) => !own.includes(by));
	const chosen = `select ${['true as row', ...named, ...held, ...shared, ...passes].join(', ')}\n${body.text(others)}`;

	const all = own.map((_, at) => `passes${at}`);
	const counts = [null, ...own].map((leftOut, index) => {
		const rest = all.filter((_, at) => own[at] !== leftOut);
		return `${countWhere(rest)} as rows${index}`;
	});
	const list = columns.map(alias);
	const sets = facets.map(({ by }) => `(${by.map(alias).join(', ')})`);
	const width = Math.max(0, ...facets.map(({ by }) => by.length));
	// Of the columns at one place only that of the facet itself is in its set; all others are null there.
	const values = Array.from({ length: width }, (_, at) => {
		const here = [...new Set(facets.flatMap(({ by }) => by[at] ?? []))].map(alias);
		return `coalesce(${here.join(', ')}, null)::varchar as value${at}`;
	});
	const ids = setIds(facets);
	const leavingOut = facets.flatMap(({ control }, index) => {
		const at = own.indexOf(control);
		return at < 0 ? [] : [`when ${ids[index]} then rows${at + 1}`];
	});
	const rows =
		leavingOut.length > 0 ? `case set_id ${leavingOut.join(' ')} else rows0 end` : 'rows0';
	const whole = wholeOf(filled, same, all);
	const nowhere = whole.map(({ type, as }) => `null::${type} as ${as}`);
	const counted =
		facets.length === 0
			? []
			: [
					`select ${['set_id::integer as set_id', ...values, `(${rows})::integer as "rows"`, ...nowhere].join(', ')}`,
					`from (select grouping_id(${list.join(', ')}) as set_id, ${[...list, ...counts].join(', ')} from chosen group by grouping sets (${sets.join(', ')}))`,
					'union all'
				];
	const together = [
		`${WHOLE} as set_id`,
		...values.map((_, at) => `null::varchar as value${at}`),
		`${countWhere(all)}::integer as "rows"`,
		...whole.map(({ sql, type, as }) => `${sql}::${type} as ${as}`)
	];
	return {
		sql: [
			`with chosen as materialized (${chosen})`,
			...counted,
			`select ${together.join(', ')} from chosen`,
			'order by all'
		].join('\n'),
		parameters: body.parameters,
		reads: body.reads(),
		derives: body.derives()
	};
}

/** What is said of all chosen rows together. */
function wholeOf(
	filled: readonly string[],
	same: readonly string[],
	conditions: readonly string[]
): readonly { readonly sql: string; readonly type: string; readonly as: string }[] {
	const where = filterOf(conditions);
	return [
		...filled.map((_, at) => ({
			sql: countWhere([`held${at}`, ...conditions]),
			type: 'integer',
			as: `filled${at}`
		})),
		...same.map((_, at) => {
			const [least, last] = [`min(shared${at})${where}`, `max(shared${at})${where}`];
			const sql = `case when ${least} = ${last} then ${least} end`;
			return { sql, type: 'varchar', as: `same${at}` };
		})
	];
}

/** The number that DuckDB gives the grouping set of each facet: a bit for each column that is not in it, the last the lowest. */
export function setIds(facets: readonly Facet[]): readonly number[] {
	const columns = columnsOf(facets);
	return facets.map(({ by }) =>
		columns.reduce((id, name) => id * 2 + (by.includes(name) ? 0 : 1), 0)
	);
}

function columnsOf(facets: readonly Facet[]): readonly string[] {
	return [...new Set(facets.flatMap(({ by }) => by))];
}

function countWhere(conditions: readonly string[]): string {
	return `count(*)${filterOf(conditions)}`;
}

function filterOf(conditions: readonly string[]): string {
	return conditions.length > 0 ? ` filter (where ${conditions.join(' and ')})` : '';
}
