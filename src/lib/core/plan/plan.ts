/**
 * A question about rows of one table, as data: which rows, which columns or counts, in which order, how many.
 *
 * A compiler turns it into the language of a database (`engine/plan`); nothing here knows which one. Columns are those
 * of a `TableShape`, looked-up ones among them (`source.kind`). Published figures are counted, never added: a sum over
 * rows would count a figure as often as it was printed.
 */
export interface Plan {
	readonly from: PlanTable;
	/** All of them hold. */
	readonly clauses: readonly Clause[];
	/** Without measures: columns of rows as they are. With measures: what rows are grouped by; none makes one group. */
	readonly dimensions: readonly string[];
	readonly measures: readonly PlanMeasure[];
	readonly order: readonly PlanOrder[];
	/** Null for all. */
	readonly limit: number | null;
	readonly offset: number;
}

/** A table by name, with the values of its parameters where it is a table only once they are given. */
export interface PlanTable {
	readonly table: string;
	readonly parameters: readonly (string | null)[];
}

/** A filter, and the control that set it: a list of counts leaves out its own, or it could only count what is chosen. */
export interface Clause {
	readonly by: string;
	readonly where: Filter;
}

export type Filter =
	/** Null among the values: an empty cell. No value at all: no row. */
	| { readonly is: 'one_of'; readonly column: string; readonly values: readonly (string | null)[] }
	/** Both inclusive; null leaves an end open. Texts compare as they are, which puts dates in order of time. */
	| {
			readonly is: 'between';
			readonly column: string;
			readonly from: string | number | null;
			readonly to: string | number | null;
	  }
	/** Every word occurs in one of the columns; without regard to case, accents and where a word ends. */
	| {
			readonly is: 'has_words';
			readonly columns: readonly string[];
			readonly words: readonly string[];
	  }
	/** One of the lists holds, each as a whole. No list: no row. */
	| { readonly is: 'any'; readonly of: readonly (readonly Filter[])[] };

/** A count under a name. `rows`: rows of the group; `filled`: those whose cell is not empty. */
export type PlanMeasure =
	| { readonly as: string; readonly of: 'rows' }
	| { readonly as: string; readonly of: 'filled'; readonly column: string };

/** Empty cells come last in either direction. Texts are ordered without regard to case and accents. */
export interface PlanOrder {
	readonly by: string;
	readonly descending: boolean;
}

/** How many rows each combination of some columns has. Without columns: how many there are. */
export function groupedPlan(plan: Plan, dimensions: readonly string[]): Plan {
	const measures = [{ as: 'rows', of: 'rows' }] as const;
	return { ...plan, dimensions, measures, order: [], limit: null, offset: 0 };
}

/** Rows to be counted by the values of some columns, when the filters that one control set are left out. */
export interface Facet {
	readonly control: string;
	readonly by: readonly string[];
}

/** One facet of a plan as a plan of its own. A database may answer many of them together. */
export function facetPlan(plan: Plan, { control, by }: Facet): Plan {
	const clauses = plan.clauses.filter((clause) => clause.by !== control);
	return groupedPlan({ ...plan, clauses }, by);
}
