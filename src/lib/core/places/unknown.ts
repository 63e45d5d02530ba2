/** What our tables do not hold of a place: said of the tables, never of the place or of those who count. */
import { isKnown } from '../figures/figure';
import { RUNGS, rungRows, type RungName } from '../land/ladder';
import { wasBound } from '../treaty/place-treaty';
import { topicsHeld, topicsMissing, type PlaceProfile, type Topic } from './profile';

export type Unknown =
	/** No row at all. */
	| { readonly unknown: 'topics'; readonly topics: readonly Topic[] }
	/** Figures, but no total of the whole country. */
	| { readonly unknown: 'national_total' }
	/** Years without a national total, oldest first. */
	| { readonly unknown: 'years'; readonly years: readonly number[] }
	/** Years with a total whose people killed, or injured, are missing. */
	| { readonly unknown: 'outcome'; readonly years: readonly number[] }
	/** Years whose first printed total is missing. */
	| { readonly unknown: 'first_counts'; readonly years: readonly number[] }
	| { readonly unknown: 'rungs'; readonly rungs: readonly RungName[] }
	/** A printed area or band stands in the tables up to this year alone. */
	| { readonly unknown: 'land_since'; readonly year: number }
	| { readonly unknown: 'clearance_since'; readonly year: number }
	/** The articles of which no deadline is read, of a state that was bound. */
	| { readonly unknown: 'articles'; readonly articles: readonly ('4' | '5')[] }
	/** Deadlines of article 5 without one that is current or met. */
	| { readonly unknown: 'current_deadline' }
	| { readonly unknown: 'deadline_dates'; readonly count: number }
	/** An act of which only the year is known. */
	| { readonly unknown: 'undated_act' };

/** @param newest last year for which an edition could print figures */
export function unknownOf(profile: PlaceProfile, newest: number): readonly Unknown[] {
	const missing = topicsMissing(profile);
	const undated = profile.treaty?.marks.some(({ mark }) => mark === 'undated');
	return [
		...(undated ? [{ unknown: 'undated_act' } as const] : []),
		...(missing.length > 0 ? [{ unknown: 'topics', topics: missing } as const] : []),
		...ofCasualties(profile),
		...ofLand(profile, newest),
		...ofDeadlines(profile)
	];
}

function ofCasualties({ casualties }: PlaceProfile): readonly Unknown[] {
	if (!casualties) return [];
	if (casualties.years.length === 0) return [{ unknown: 'national_total' }];
	const { years } = casualties;
	const known = years.filter(({ total }) => isKnown(total));
	const list = (some: typeof years) => some.map(({ year }) => year);
	const lists = [
		{
			unknown: 'years',
			years: list(years.filter(({ total }) => !isKnown(total) && total.missing === 'not_in_tables'))
		},
		{
			unknown: 'outcome',
			years: list(known.filter(({ killed, injured }) => killed === null || injured === null))
		},
		{ unknown: 'first_counts', years: list(known.filter(({ first }) => first === null)) }
	] as const;
	return lists.filter((some) => some.years.length > 0);
}

function ofLand({ ladder, clearance }: PlaceProfile, newest: number): readonly Unknown[] {
	const found: Unknown[] = [];
	if (ladder) {
		const rungs = RUNGS.filter((name) => rungRows(ladder, name).newest.length === 0);
		if (rungs.length > 0) found.push({ unknown: 'rungs', rungs });
		const years = [
			...Object.values(ladder.areas).flatMap(({ newest: rows }) => rows),
			...ladder.bands.flatMap(({ rung }) => rung.newest)
		].map(({ asOf }) => Number(asOf.slice(0, 4)));
		const year = Math.max(...years);
		if (years.length > 0 && year < newest) found.push({ unknown: 'land_since', year });
	}
	const results =
		clearance?.series.flatMap(({ panels, destroyed }) => [
			...panels.flatMap(({ years }) => years.map(({ year }) => year)),
			...destroyed.map(({ year }) => year)
		]) ?? [];
	const year = Math.max(...results);
	if (results.length > 0 && year < newest) found.push({ unknown: 'clearance_since', year });
	return found;
}

function ofDeadlines(profile: PlaceProfile): readonly Unknown[] {
	const { deadlines, treaty } = profile;
	if (!treaty || !wasBound(treaty) || !topicsHeld(profile).includes('deadlines')) return [];
	const articles = (['4', '5'] as const).filter(
		(article) => !deadlines.some((deadline) => deadline.article === article)
	);
	const clearing = deadlines.filter(({ article }) => article === '5');
	const settled = clearing.some(({ status }) => status === 'current' || status === 'met');
	const undated = deadlines.filter(({ deadline }) => deadline === null);
	return [
		...(articles.length > 0 ? [{ unknown: 'articles', articles } as const] : []),
		...(clearing.length > 0 && !settled ? [{ unknown: 'current_deadline' } as const] : []),
		...(undated.length > 0 ? [{ unknown: 'deadline_dates', count: undated.length } as const] : [])
	];
}
