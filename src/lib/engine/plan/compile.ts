/**
 * Plans as SQL for DuckDB. Names come from the table's shape, never from a reader: one that is not in it is refused.
 * Values are bound, never written into the statement.
 */
import type { Plan, PlanMeasure, PlanOrder } from '../../core/plan/plan';
import type { TableShape } from '../../core/tables/table-shape';
import type { Question } from '../engine';
import { Body, quoted } from './body';

const TYPES = { string: 'varchar', integer: 'double', number: 'double', boolean: 'boolean' };

/**
 * Rows with the dimensions and measures of a plan, by name. Numbers arrive as numbers: the world has more people than 32 bits.
 * @throws RangeError for a name that is not in the shape
 */
export function compile(plan: Plan, shape: TableShape): Question {
	return plan.measures.length === 0 && plan.limit !== null
		? onePage(plan, plan.limit, shape)
		: everyRow(plan, shape);
}

/** Rows are chosen and ordered by themselves, and what is only shown of other tables is looked up for one page of them. */
function onePage(plan: Plan, limit: number, shape: TableShape): Question {
	const [choosing, showing] = [new Body(plan, shape), new Body(plan, shape)];
	const keys = [...plan.order.map(({ by }) => choosing.folded(by)), choosing.column(shape.key)];
	const order = keys.map((_, index) => {
		const descending = plan.order[index]?.descending ?? false;
		return `order${index}${descending ? ' desc' : ''} nulls last`;
	});
	const selected = selectedOf(plan, shape, showing);
	return {
		sql: [
			`select ${selected.join(', ')}`,
			`from (select ${['t.*', ...keys.map((key, index) => `${key} as order${index}`)].join(', ')}`,
			choosing.text(plan.clauses),
			`order by ${order.join(', ')}`,
			`limit ${Math.trunc(limit)} offset ${Math.trunc(plan.offset)}) t${showing.joins()}`,
			`order by ${order.join(', ')}`
		].join('\n'),
		parameters: choosing.parameters,
		reads: [...new Set([...choosing.reads(), ...showing.reads()])],
		derives: choosing.derives()
	};
}

function everyRow(plan: Plan, shape: TableShape): Question {
	const body = new Body(plan, shape);
	const selected = [
		...selectedOf(plan, shape, body),
		...plan.measures.map((measure) => `${measured(measure, body)} as ${quoted(measure.as)}`)
	];
	const order = ordered(plan, shape, body);
	const grouped = plan.measures.length > 0 && plan.dimensions.length > 0;
	return {
		sql: [
			`select ${selected.join(', ')}`,
			body.text(plan.clauses),
			...(grouped
				? [`group by ${plan.dimensions.map((name) => body.column(name)).join(', ')}`]
				: []),
			...(order.length > 0 ? [`order by ${order.join(', ')}`] : []),
			...(plan.limit === null
				? []
				: [`limit ${Math.trunc(plan.limit)} offset ${Math.trunc(plan.offset)}`])
		].join('\n'),
		parameters: body.parameters,
		reads: body.reads(),
		derives: body.derives()
	};
}

function selectedOf({ dimensions }: Plan, shape: TableShape, body: Body): readonly string[] {
	return dimensions.map(
		(name) => `${body.column(name)}::${typeOf(name, shape)} as ${quoted(name)}`
	);
}

function typeOf(name: string, { columns }: TableShape): string {
	return TYPES[columns.find((column) => column.name === name)?.type ?? 'string'];
}

function measured(measure: PlanMeasure, body: Body): string {
	return measure.of === 'rows'
		? 'count(*)::integer'
		: `count(${body.column(measure.column)})::integer`;
}

/** As asked, then by what makes the order the same each time: the key of rows, the values of groups. */
function ordered(
	{ dimensions, measures, order }: Plan,
	{ key }: TableShape,
	body: Body
): readonly string[] {
	const asked = order.map(({ by, descending }: PlanOrder) => {
		const named = measures.some(({ as }) => as === by) ? quoted(by) : body.folded(by);
		return `${named}${descending ? ' desc' : ''} nulls last`;
	});
	const rest = measures.length > 0 ? dimensions : [key];
	return [...asked, ...rest.map((name) => `${body.column(name)} nulls last`)];
}
