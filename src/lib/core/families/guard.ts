/**
 * What may be done with several numbers: allowed where nothing is refused, otherwise every reason at once.
 *
 * The answer does not depend on the order of the numbers, and no number added to a refused set makes it allowed.
 * One number alone is always allowed.
 */
import { familyOf, codeOf, type Thing } from './family';
import { betweenKinds, ofKind } from './kinds';
import { ofPlacesAndTimes, signature } from './place-and-time';
import { gathered, refuse, type Operation, type Refusal } from './refusal';

/** Where and when: everything else is the kind of a number. */
const PLACE_AND_TIME = ['place', 'year', 'as_of', 'from', 'to', 'from_year', 'to_year'];

/** Empty: allowed. */
export function refusalsOf(operation: Operation, things: readonly Thing[]): readonly Refusal[] {
	if (things.length < 2) return [];
	const rates = operation === 'divide' ? perHead(things) : null;
	if (rates) return gathered(rates);
	const kinds = kindsOf(things);
	return gathered([
		...kinds.flatMap((kind) => ofKind(operation, kind)),
		...kinds.flatMap((one, index) =>
			kinds.slice(index + 1).flatMap((other) => betweenKinds(operation, one, other))
		),
		...ofPlacesAndTimes(operation, things)
	]);
}

function kindsOf(things: readonly Thing[]): readonly Thing[] {
	const kinds = new Map<string, Thing>();
	for (const { table, codes } of things) {
		const own = Object.entries(codes).filter(([column]) => !PLACE_AND_TIME.includes(column));
		const kind = { table, codes: Object.fromEntries(own) };
		kinds.set(signature(kind), kind);
	}
	return [...kinds.values()];
}

/**
 * Casualties by the people of the same place and year: the one division between two families. Null where no population
 * takes part. People of all ages alone are in the tables, so nothing is divided by children.
 */
function perHead(things: readonly Thing[]): readonly Refusal[] | null {
	const people = things.filter(({ table }) => table === 'population');
	const counts = things.filter(({ table }) => table !== 'population');
	if (people.length === 0 || counts.length === 0) return null;
	const ages = people.map((thing) => codeOf(thing, 'age')).filter((age) => age && age !== 'all');
	return [
		...(ages.length > 0 ? [refuse('no_population', ages)] : []),
		...counts.flatMap((thing) => ofKind('divide', thing)),
		...counts
			.filter(({ table }) => table !== 'casualties')
			.map((thing) => refuse('family', [familyOf(thing), 'population'])),
		...(['place', 'year'].some((column) => differ(things, column)) ? [refuse('no_population')] : [])
	];
}

function differ(things: readonly Thing[], column: string): boolean {
	return new Set(things.map((thing) => codeOf(thing, column))).size > 1;
}
