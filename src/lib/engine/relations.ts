/**
 * Everything a query may read: the published tables as they are, and tables derived from them by our own SQL.
 *
 * A derived table is computed once when it is first needed. As a view, its window over all casualty rows would run
 * again in every query, a third of the time a changed filter has.
 */
import type { Derived } from './engine';
import casualtiesAs from './sql/relations/casualties-as.sql?raw';
import casualtyRows from './sql/relations/casualty-rows.sql?raw';
import latestCasualties from './sql/relations/latest-casualties.sql?raw';

/** The published tables. */
const DATASETS = [
	'casualties',
	'casualties_cumulative',
	'casualty_coverage',
	'casualty_places',
	'claims',
	'clearance',
	'clearance_cumulative',
	'conflict_places',
	'conflicts',
	'contaminated_states',
	'contamination',
	'contamination_bands',
	'deadlines',
	'editions',
	'funding',
	'mine_use',
	'places',
	'population',
	'shares',
	'sources',
	'stockpiles',
	'treaty_actions',
	'unga_votes',
	'withdrawal_context'
] as const;
type Dataset = (typeof DATASETS)[number];

/** `reads` are the relations the SQL selects from; `takes` the parameters of what is a table only once they are given. */
const DERIVED = {
	casualty_rows: { reads: ['casualties', 'sources'], sql: casualtyRows },
	casualties_as: { reads: ['casualty_rows'], sql: casualtiesAs, takes: 'rule, known_by' },
	latest_casualties: { reads: ['casualties_as'], sql: latestCasualties }
} as const satisfies Record<
	string,
	{ reads: readonly (Dataset | 'casualty_rows' | 'casualties_as')[]; sql: string; takes?: string }
>;

export type Relation = Dataset | keyof typeof DERIVED;

/** One thing to do before a relation can be read: fetch a published table, or derive one. */
export type Step =
	{ readonly kind: 'fetch'; readonly table: Dataset } | ({ readonly kind: 'derive' } & Derived);

/** Steps for these relations in an order that works, each once. */
export function steps(relations: readonly Relation[]): readonly Step[] {
	const found = new Map<Relation, Step>();
	const visit = (relation: Relation): void => {
		if (found.has(relation)) return;
		if (isDerived(relation)) {
			DERIVED[relation].reads.forEach(visit);
			found.set(relation, { kind: 'derive', table: relation, statement: creating(relation) });
		} else found.set(relation, { kind: 'fetch', table: relation });
	};
	relations.forEach(visit);
	return [...found.values()];
}

function creating(name: keyof typeof DERIVED): string {
	const derived = DERIVED[name];
	return 'takes' in derived
		? `create macro ${name}(${derived.takes}) as table ${derived.sql}`
		: `create table ${name} as ${derived.sql}`;
}

/** Whether a table of this name can be read: published or derived. */
export function isRelation(name: string): name is Relation {
	return Object.hasOwn(DERIVED, name) || DATASETS.some((table) => table === name);
}

function isDerived(relation: Relation): relation is keyof typeof DERIVED {
	return Object.hasOwn(DERIVED, relation);
}
