/** What the places and years of several numbers are to each other: the part of the guard that looks at where and when. */
import { WORLD } from '../places/place';
import { PREDECESSORS } from '../places/predecessor';
import { codeOf, type Thing } from './family';
import { refuse, type Operation, type Refusal } from './refusal';

/** Tables whose numbers stand on a day: a later one is not more, it is another reading. */
const STOCKS: readonly Thing['table'][] = ['contamination', 'stockpiles', 'population'];
const COUNTS_OF_STATES: readonly Thing['table'][] = ['casualty_places', 'contaminated_states'];

export function ofPlacesAndTimes(
	operation: Operation,
	things: readonly Thing[]
): readonly Refusal[] {
	return [
		...(operation === 'divide' ? [] : worldAmong(things)),
		...predecessors(operation, things),
		...(operation === 'add' ? sums(things) : []),
		...(operation === 'add' || operation === 'rank' ? twice(things) : [])
	];
}

/** Donors and recipients of money are places as well. */
function worldAmong(things: readonly Thing[]): readonly Refusal[] {
	return ['place', 'donor', 'recipient'].flatMap((column) => {
		const places = distinct(things, column);
		return places.length > 1 && places.includes(WORLD) ? [refuse('world')] : [];
	});
}

function predecessors(operation: Operation, things: readonly Thing[]): readonly Refusal[] {
	return PREDECESSORS.flatMap(({ place, until, held, only }) => {
		const own = things.filter(
			(thing) => codeOf(thing, 'place') === place && (only === null || thing.table === only)
		);
		const before = own.filter((thing) => yearOf(thing) <= until);
		if (before.length === 0) return [];
		const after = own.some((thing) => yearOf(thing) > until);
		const beside = operation !== 'draw' && things.some((thing) => codeOf(thing, 'place') === held);
		return after || beside ? [refuse('predecessor', [place, held])] : [];
	});
}

function sums(things: readonly Thing[]): readonly Refusal[] {
	const refusals: Refusal[] = [];
	const of = (tables: readonly Thing['table'][]) =>
		things.filter(({ table }) => tables.includes(table));
	const days = distinct(of(STOCKS), 'as_of', 'year');
	if (days.length > 1) refusals.push(refuse('stock', days));
	if (distinct(of(['contamination']), 'place').length > 1) refusals.push(refuse('places'));
	if (of(COUNTS_OF_STATES).length > 1) refusals.push(refuse('same_states'));
	const spans = new Set(
		of(['casualties_cumulative', 'clearance_cumulative']).map(
			(thing) =>
				`${codeOf(thing, 'from_year') || codeOf(thing, 'from')}–${codeOf(thing, 'to_year') || codeOf(thing, 'to')}`
		)
	);
	if (spans.size > 1) refusals.push(refuse('periods', [...spans]));
	return refusals;
}

/** The same thing of the same place and time more than once: several values of one figure. */
function twice(things: readonly Thing[]): readonly Refusal[] {
	const seen = new Set<string>();
	for (const thing of things) {
		const key = signature(thing);
		if (seen.has(key)) return [refuse('same_figure')];
		seen.add(key);
	}
	return [];
}

/** Table and codes as one text; codes that do not apply are left out. */
export function signature({ table, codes }: Thing): string {
	const given = Object.entries(codes).filter(([, code]) => code !== null && code !== '');
	return `${table} ${given
		.map(([column, code]) => `${column}=${code}`)
		.sort()
		.join(' ')}`;
}

function distinct(things: readonly Thing[], ...columns: readonly string[]): readonly string[] {
	return [
		...new Set(
			things.map((thing) => columns.map((column) => codeOf(thing, column)).find(Boolean) ?? '')
		)
	].filter((code) => code !== '');
}

function yearOf(thing: Thing): number {
	const date = codeOf(thing, 'year') || codeOf(thing, 'as_of') || codeOf(thing, 'to');
	return Number(date.slice(0, 4) || Infinity);
}
