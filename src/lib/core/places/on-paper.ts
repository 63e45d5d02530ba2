/**
 * What of a profile a brief of two pages holds: the newest rows. The page holds all, and the brief says so.
 */
import type { PlaceProfile } from './profile';

/** First years that are printed on paper. */
export interface PaperYears {
	readonly casualties: number;
	readonly cuts: number;
	readonly use: number;
}

const YEARS = 10;
/** Years of cuts, of which one says nearly what the next does. */
const CUT_YEARS = 2;
const USE_YEARS = 4;

/** @param newest last year for which an edition could print figures */
export function paperYears({ casualties }: PlaceProfile, newest: number): PaperYears {
	const since = newest - YEARS + 1;
	const cuts = casualties?.cuts.map(({ year }) => year) ?? [];
	return {
		casualties: since,
		cuts: Math.max(since, cuts.at(-CUT_YEARS) ?? since),
		use: newest - USE_YEARS + 1
	};
}

/** The profile with nothing but the rows on paper: its sources are the end notes on paper. */
export function onPaper(profile: PlaceProfile, years: PaperYears): PlaceProfile {
	const { casualties, ladder, use, treaty } = profile;
	const recent = ({ year }: { readonly year: number }) => year >= years.casualties;
	const newest = ({ to }: { readonly to: string }) => Number(to.slice(0, 4)) >= years.use;
	return {
		...profile,
		disagreements: [],
		treaty: treaty && {
			...treaty,
			acts: treaty.acts.map(({ act }) => ({ act, others: [] })),
			cluster: treaty.cluster.map(({ act }) => ({ act, others: [] }))
		},
		casualties: casualties && {
			...casualties,
			series: [],
			years: casualties.years.filter(recent),
			cuts: casualties.cuts.filter(({ year }) => year >= years.cuts),
			apart: casualties.apart.flatMap(({ rows }) => {
				const [first, ...more] = rows.filter(recent);
				return first ? [{ rows: [first, ...more] as const }] : [];
			})
		},
		ladder: ladder && {
			...ladder,
			areas: {
				potential_km2: withoutOlder(ladder.areas.potential_km2),
				suspected_km2: withoutOlder(ladder.areas.suspected_km2),
				confirmed_km2: withoutOlder(ladder.areas.confirmed_km2),
				area_km2: withoutOlder(ladder.areas.area_km2)
			},
			released: withoutOlder(ladder.released),
			bands: ladder.bands.map(({ scale, rung }) => ({ scale, rung: withoutOlder(rung) }))
		},
		use: use && {
			here: use.here.filter(newest),
			elsewhere: use.elsewhere.filter(newest),
			reports: use.reports.filter(newest)
		}
	};
}

function withoutOlder<T>(rung: { readonly newest: readonly T[] }): {
	readonly newest: readonly T[];
	readonly older: readonly T[];
} {
	return { newest: rung.newest, older: [] };
}
