/** Why numbers are not added, divided, ranked or drawn together: a code, and what it concerns. */
export const OPERATIONS = ['add', 'divide', 'rank', 'draw'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const REFUSALS = [
	/** Two families. `of`: their names. */
	'family',
	/** Of a part of the country or the year, or of another whole. `of`: coverages. */
	'coverage',
	/** Counts of several bodies. `of`: counters, empty for the count without one. */
	'counter',
	/** Land results of several publishers. `of`: series. */
	'series',
	/** The same land can hold several kinds. `of`: hazards. */
	'hazard',
	/** A whole beside what it holds: the same people or land twice. `of`: codes. */
	'whole_and_part',
	/** Two splits of the same people, or codes that overlap. `of`: codes. */
	'overlap',
	/** Cuts of unlike size are not put in one order. `of`: codes. */
	'cut',
	/** Several published values of one figure. `of`: names of what differs, if any. */
	'same_figure',
	/** The world holds every place it stands beside. */
	'world',
	/** A name that stood for more land before. `of`: place, and the place it held. */
	'predecessor',
	/** A conflict beside its phase. `of`: conflicts. */
	'phase',
	/** Conflicts that share places. `of`: conflicts. */
	'shared_places',
	/** Amounts that stand on a day, of several days. `of`: days. */
	'stock',
	/** Areas of several places: no total is published, for each was estimated in another way. */
	'places',
	/** Spans of years that overlap. `of`: spans. */
	'periods',
	/** The same states return in each count. */
	'same_states',
	/** A word for a size, no number. */
	'band',
	/** Percentages have no sum and no quotient. */
	'percentages',
	/** Percentages of unlike bases. `of`: bases. */
	'base',
	/** A percentage whose base is not stated stands beside no other. */
	'base_not_stated',
	/** No population of that group, or of that place and year, is at hand. `of`: ages, if it is the group. */
	'no_population',
	/** The table holds no quantities. `of`: its name. */
	'no_quantities'
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
	readonly refusal: RefusalCode;
	/** Codes of the tables that it concerns, each once, in order; what they are depends on the refusal. */
	readonly of: readonly string[];
}

export function refuse(refusal: RefusalCode, of: readonly string[] = []): Refusal {
	return { refusal, of: [...new Set(of)].sort() };
}

/** One refusal a code, with everything it concerns, in the order of the codes: the same for any order of the numbers. */
export function gathered(refusals: readonly Refusal[]): readonly Refusal[] {
	return REFUSALS.flatMap((code) => {
		const own = refusals.filter(({ refusal }) => refusal === code);
		return own.length === 0
			? []
			: [
					refuse(
						code,
						own.flatMap(({ of }) => of)
					)
				];
	});
}
