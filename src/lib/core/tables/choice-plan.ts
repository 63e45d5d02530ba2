/** A reader's choice of rows as a plan. */
import { lastYear, type ConflictYears } from '../conflicts/conflict';
import type { Clause, Filter, Plan, PlanOrder, PlanTable } from '../plan/plan';
import type { TableChoice } from './table-choice';
import type { TableShape } from './table-shape';
import type { TableView } from './table-view';

/** Rows on one page of a table. */
export const ROWS_A_PAGE = 100;

/** Controls that are no columns; `codes` stands for all columns that say what a number is. */
export const CONTROLS = {
	...{ conflict: 'conflict', years: 'years', words: 'words' },
	codes: 'codes'
} as const;

/** @param conflicts all that can be chosen */
export function planOf(
	choice: TableChoice,
	shape: TableShape,
	view: TableView,
	conflicts: readonly ConflictYears[]
): Plan {
	const years = yearsFilters(view, shape, choice.from, choice.to);
	const words = choice.words.split(/\s+/).filter(Boolean);
	const clauses: readonly Clause[] = [
		...Object.entries(choice.chosen).map(([column, values]): Clause => ({
			by: column,
			where: { is: 'one_of', column, values }
		})),
		...years.map((where): Clause => ({ by: CONTROLS.years, where })),
		...(choice.conflicts.length > 0
			? [
					{
						by: CONTROLS.conflict,
						where: conflictFilter(choice.conflicts, conflicts, shape, view)
					}
				]
			: []),
		...(words.length > 0
			? [{ by: CONTROLS.words, where: { is: 'has_words', columns: view.searched, words } } as const]
			: [])
	];
	return {
		from: tableOf(choice, shape),
		clauses,
		dimensions: [
			...shape.columns.map(({ name }) => name),
			// Of places the page knows the names; a source is shown with what a card needs.
			...shape.lookups
				.filter(({ table, column }) => table === 'sources' && column !== 'kind')
				.map(({ name }) => name)
		],
		measures: [],
		order: choice.sort ? [byName(choice.sort, shape)] : view.order,
		limit: ROWS_A_PAGE,
		offset: (choice.page - 1) * ROWS_A_PAGE
	};
}

/** One row a figure where a rule takes its value, else every published one. */
function tableOf({ rule }: TableChoice, { table }: TableShape): PlanTable {
	if (!rule) return { table, parameters: [] };
	if (rule.rule === 'latest') return { table: `latest_${table}`, parameters: [] };
	const day = rule.rule === 'known' ? rule.on : null;
	return { table: `${table}_as`, parameters: [rule.rule, day] };
}

/** Places are sorted by their names, not by their codes. */
function byName(sort: PlanOrder, { lookups }: TableShape): PlanOrder {
	const name = lookups.find(({ through, column }) => through === sort.by && column === 'name');
	return name ? { ...sort, by: name.name } : sort;
}

/** Rows of the conflicts' places in the years that count for each: a place's whole figure, whatever laid the mine. */
function conflictFilter(
	chosen: readonly string[],
	conflicts: readonly ConflictYears[],
	shape: TableShape,
	view: TableView
): Filter {
	const lists = conflicts
		.filter(({ conflict }) => chosen.includes(conflict))
		.flatMap((conflict) =>
			conflict.members.map((member): readonly Filter[] => [
				{ is: 'one_of', column: 'place', values: [member.place] },
				...yearsFilters(view, shape, member.fromYear, lastYear(conflict, member))
			])
		);
	return { is: 'any', of: lists };
}

/** Rows whose years lie in a span, or reach into it where they speak of several. */
function yearsFilters(
	{ years }: TableView,
	{ columns }: TableShape,
	from: number | null,
	to: number | null
): readonly Filter[] {
	if (!years || (from === null && to === null)) return [];
	const isText = columns.some(({ name, type }) => name === years.from && type === 'string');
	// A year as a text is before all its days, and its last day after all of them.
	const [first, last] = isText
		? [from === null ? null : String(from), to === null ? null : `${to}-12-31`]
		: [from, to];
	if (years.from === years.to)
		return [{ is: 'between', column: years.from, from: first, to: last }];
	return [
		...(first === null
			? []
			: [orEmpty({ is: 'between', column: years.to, from: first, to: null })]),
		...(last === null ? [] : [orEmpty({ is: 'between', column: years.from, from: null, to: last })])
	];
}

/** An empty end of a span is open. */
function orEmpty(filter: Extract<Filter, { is: 'between' }>): Filter {
	const empty: Filter = { is: 'one_of', column: filter.column, values: [null] };
	return { is: 'any', of: [[filter], [empty]] };
}
