/** The question behind the Compare page, asked at build for its default view and in the browser for every other. */
import { isOfWorld, readChoice, type Choice, type Repair } from '../core/compare/choice';
import { compare, placesOf, type Comparison } from '../core/compare/comparison';
import { notesOn, type Note } from '../core/compare/notes';
import type { Conflict } from '../core/conflicts/conflict';
import { lastDay } from '../core/dates/iso-date';
import type { VintageRule } from '../core/figures/vintage-rule';
import { unreportedIn, type CollectionRow } from '../core/harm/collection';
import { FIRST_COUNTS_SINCE, recordOf } from '../core/harm/first-counts';
import type { Offer } from '../core/harm/measure';
import { newestEdition, type Edition } from '../core/sources/edition';
import type { Place } from '../core/places/place';
import type { Source } from '../core/sources/source';
import type { Act } from '../core/treaty/act';
import type { Engine } from '../engine/engine';
import {
	allCollections,
	allEditions,
	allPlaces,
	allSources,
	conflictRows,
	gatherConflicts,
	treatyActs
} from '../engine/queries/context';
import {
	figuresOf,
	firstCounts,
	measureOffer,
	populationOf,
	printedRanges
} from '../engine/queries/harm';
import { run } from '../engine/query';
import { sourcesUsedBy } from './sources-used';

export interface ComparisonAnswer {
	readonly choice: Choice;
	readonly repairs: readonly Repair[];
	readonly comparison: Comparison;
	readonly notes: readonly Note[];
	readonly offers: readonly Offer[];
	readonly edition: Edition;
	/** Every source that a figure, act or population of the answer names, by publisher. */
	readonly sources: readonly Source[];
	/** Names of the nearest places and conflicts that repairs offer, by code or id. */
	readonly names: Readonly<Record<string, string>>;
}

interface Background {
	readonly edition: Edition;
	readonly editions: readonly Edition[];
	readonly places: readonly Place[];
	readonly conflicts: readonly Conflict[];
	readonly acts: readonly Act[];
	readonly offers: readonly Offer[];
	readonly sources: readonly Source[];
	readonly collections: readonly CollectionRow[];
}

/** What no choice changes is asked once an engine: a changed filter then costs one question, a rate two. */
const backgrounds = new WeakMap<Engine, Promise<Background>>();

function backgroundOf(engine: Engine): Promise<Background> {
	const known = backgrounds.get(engine) ?? askBackground(engine);
	backgrounds.set(engine, known);
	known.catch(() => backgrounds.delete(engine));
	return known;
}

async function askBackground(engine: Engine): Promise<Background> {
	const [editions, places, rows, acts, offers, sources, collections] = await Promise.all([
		run(engine, allEditions, undefined),
		run(engine, allPlaces, undefined),
		run(engine, conflictRows, undefined),
		run(engine, treatyActs, undefined),
		run(engine, measureOffer, undefined),
		run(engine, allSources, undefined),
		run(engine, allCollections, undefined)
	]);
	const edition = newestEdition(editions, null);
	if (!edition) throw new RangeError('The tables hold no edition of Landmine Monitor.');
	const conflicts = gatherConflicts(rows);
	return { edition, editions, places, conflicts, acts, offers, sources, collections };
}

/** @param parts the parts of the address in order, decoded */
export async function askComparison(
	engine: Engine,
	parts: readonly (readonly [string, string])[],
	signal?: AbortSignal
): Promise<ComparisonAnswer> {
	const { edition, editions, places, conflicts, acts, offers, sources, collections } =
		await backgroundOf(engine);
	signal?.throwIfAborted();
	const { choice, repairs } = readChoice(parts, {
		places,
		conflicts,
		newest: edition.eventsYear
	});
	const { rule } = choice;
	// On a day before the first edition nothing could be printed yet, of any year.
	const newest = newestEdition(editions, rule.rule === 'known' ? rule.on : null)?.eventsYear ?? 0;
	const chosen = placesOf(choice.items, conflicts);
	const asked = { places: chosen, measure: choice.measure, rule };
	const [figures, populations, ranges, counts] = await Promise.all([
		figuresOf(engine, asked, signal),
		// Half a megabyte that only a rate reads.
		choice.perMillion ? run(engine, populationOf, { places: chosen }, signal) : [],
		choice.revisions ? run(engine, printedRanges, asked, signal) : [],
		isOfWorld(choice) && choice.measure === 'casualties'
			? run(engine, firstCounts, { since: FIRST_COUNTS_SINCE }, signal)
			: []
	]);
	const comparison = compare(choice, {
		places,
		conflicts,
		figures,
		populations,
		ranges,
		acts,
		unreported: unreportedIn(collections.filter(({ source }) => isOut(source, rule, sources))),
		newest
	});
	const notes = notesOn(comparison, collections, counts.length > 0 ? recordOf(counts) : null);
	return {
		choice,
		repairs,
		comparison,
		notes,
		offers,
		edition,
		sources: sourcesUsedBy([comparison, notes], sources),
		names: namesFor(repairs, places, conflicts)
	};
}

/** Whether a source was out on the day of a rule: what came later says nothing about what was known. */
function isOut(id: string, rule: VintageRule, sources: readonly Source[]): boolean {
	if (rule.rule !== 'known') return true;
	const published = sources.find(({ source }) => source === id)?.published;
	return published ? lastDay(published) <= rule.on : false;
}

function namesFor(
	repairs: readonly Repair[],
	places: readonly Place[],
	conflicts: readonly Conflict[]
): Readonly<Record<string, string>> {
	const wanted = new Set(
		repairs.flatMap((repair) => {
			if (repair.repair === 'unknown_item') return repair.nearest;
			if (repair.repair === 'too_many') return repair.dropped;
			return repair.repair === 'phase_beside_whole' ? [repair.dropped, repair.kept] : [];
		})
	);
	return Object.fromEntries([
		...places.filter(({ place }) => wanted.has(place)).map(({ place, name }) => [place, name]),
		...conflicts
			.filter(({ conflict }) => wanted.has(conflict))
			.map(({ conflict, name }) => [conflict, name])
	]);
}
