/**
 * What stands beside a state that leaves: borders, stocks, statements, money. Each as printed, none added.
 *
 * The table of stockpiles and that of context hold some numbers twice: such a number stands once, with the qualifier of
 * the one and the note of the other.
 */
import type { Qualifier } from '../figures/figure';
import type { Cited } from '../sources/cited';
import type { Deadline, DeadlineStatus } from './deadline';
import type { Stockpile, StockMeasure } from './stockpile';
import type { ContextUnit, WithdrawalContext } from './withdrawal-context';

export interface Fact extends Cited {
	/** Key of the context table, or `deadline_4` and `deadline_5`. */
	readonly kind: string;
	/** As printed; read with the unit. */
	readonly value: string;
	readonly unit: ContextUnit | 'deadline';
	readonly qualifier: Qualifier;
	/** What the date is of: the day of the statement, of the count. Null where none is printed. */
	readonly date: string | null;
	/** Of a deadline; null for anything else. */
	readonly status: DeadlineStatus | null;
}

/** Kinds in the order of the page; any other follows them. */
const ORDER = [
	'border_russia_km',
	'border_belarus_km',
	'stockpile_declared',
	'stockpile_destroyed',
	'stockpile_destruction_cost_eur',
	'deadline_4',
	'mines_reconfigured',
	'mines_retained_art3',
	'stockpile_remaining',
	'past_production',
	'mined_areas',
	'deadline_5',
	'statement_use',
	'statement_production',
	'state_party_use_allegation',
	'demining_coalition_role',
	'mine_action_funding',
	'mine_action_funding_eur',
	'unga_vote_2019',
	'ccm_party'
];

const KINDS: Readonly<Record<StockMeasure, string>> = {
	declared: 'stockpile_declared',
	destroyed: 'stockpile_destroyed',
	retained: 'mines_retained_art3',
	estimated: 'stockpile_remaining'
};

export interface FactRows {
	readonly context: readonly WithdrawalContext[];
	readonly stockpiles: readonly Stockpile[];
	readonly deadlines: readonly Deadline[];
}

/** Facts of a place by kind, then by date. Votes of its parliament stand with the acts, and not here. */
export function factsBeside(place: string, rows: FactRows): readonly Fact[] {
	const context = rows.context.filter(
		(row) => row.place === place && row.unit !== 'votes_for_against_abstain'
	);
	const stocks = rows.stockpiles.filter((row) => row.place === place);
	const twinOf = (row: WithdrawalContext) =>
		stocks.find((stock) => isTwin(stock, row) && stock.source === row.source);
	const facts: readonly Fact[] = [
		...context.map((row) => ({
			...citedOf(row),
			...{ kind: row.key, value: row.value, unit: row.unit, date: row.date, status: null },
			qualifier: twinOf(row)?.qualifier ?? ('exact' as const)
		})),
		...stocks
			.filter((stock) => !context.some((row) => isTwin(stock, row) && row.source === stock.source))
			.map((stock) => ({
				...citedOf(stock),
				...{ kind: KINDS[stock.measure], value: String(stock.value), unit: 'mines' as const },
				...{ date: stock.asOf, status: null, qualifier: stock.qualifier }
			})),
		...rows.deadlines
			.filter((row) => row.place === place)
			.map((row) => ({
				...citedOf(row),
				...{
					kind: `deadline_${row.article}`,
					value: row.deadline ?? '',
					unit: 'deadline' as const
				},
				...{ date: null, status: row.status, qualifier: 'exact' as const }
			}))
	];
	return facts.toSorted(
		(a, b) => rank(a.kind) - rank(b.kind) || (a.date ?? '').localeCompare(b.date ?? '')
	);
}

const isTwin = (stock: Stockpile, row: WithdrawalContext) =>
	KINDS[stock.measure] === row.key &&
	String(stock.value) === row.value &&
	(stock.asOf ?? '').slice(0, 4) === (row.date ?? '').slice(0, 4);

const citedOf = ({ id, source, note }: Cited): Cited => ({ id, source, note });

function rank(kind: string): number {
	const at = ORDER.indexOf(kind);
	return at < 0 ? ORDER.length : at;
}

/** What a reader looks for beside each of them: of one of each group a fact is expected. */
const EXPECTED = [
	['border_russia_km'],
	['stockpile_destroyed'],
	['mines_retained_art3'],
	['statement_use'],
	['statement_production'],
	['mine_action_funding_eur', 'mine_action_funding']
] as const;

/** Kinds of facts that the tables do not hold of a state, of those that are looked for. */
export function gapsBeside(facts: readonly Fact[]): readonly string[] {
	return EXPECTED.filter(
		(kinds) => !kinds.some((kind) => facts.some((fact) => fact.kind === kind))
	).map(([kind]) => kind);
}
