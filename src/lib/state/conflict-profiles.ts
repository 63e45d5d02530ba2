/** What the pages of all conflicts are made of, asked once for all of them: each table is read once. */
import { compare, type ComparedItem, type Comparison } from '../core/compare/comparison';
import { notesOn, type Note } from '../core/compare/notes';
import type { Conflict } from '../core/conflicts/conflict';
import type { ConflictRecord } from '../core/conflicts/conflict-record';
import { overlapsOf, profileSpan, useDuring, type Overlap } from '../core/conflicts/profile';
import { LATEST } from '../core/figures/vintage-rule';
import { unreportedIn } from '../core/harm/collection';
import { newestEdition } from '../core/sources/edition';
import type { Source } from '../core/sources/source';
import type { MineUse } from '../core/use/mine-use';
import type { Engine } from '../engine/engine';
import { conflictRecords } from '../engine/queries/conflicts';
import {
	allCollections,
	allEditions,
	allPlaces,
	allSources,
	conflictRows,
	gatherConflicts,
	treatyActs
} from '../engine/queries/context';
import { figuresOf } from '../engine/queries/harm';
import { allMineUse } from '../engine/queries/law';
import { run } from '../engine/query';
import { sourcesUsedBy } from './sources-used';

export interface ConflictProfile {
	readonly conflict: Conflict;
	/** Its series and the treaty standing of its places: a comparison of it alone, latest values. */
	readonly comparison: Comparison;
	readonly item: ComparedItem;
	readonly notes: readonly Note[];
	/** One for each of its places. */
	readonly records: readonly ConflictRecord[];
	/** The conflict of which it is a phase. */
	readonly whole: Conflict | null;
	/** In order of their start. */
	readonly phases: readonly Conflict[];
	readonly overlaps: readonly Overlap[];
	/** Statements on mines in its places in its years, newest first; not all are findings of use. */
	readonly use: readonly MineUse[];
	/** Every source that the page names, by publisher. */
	readonly sources: readonly Source[];
}

export interface ConflictProfiles {
	/** All, phases among them, by id. */
	readonly conflicts: readonly Conflict[];
	readonly byId: ReadonlyMap<string, ConflictProfile>;
	/** Names of every place, by code. */
	readonly names: Readonly<Record<string, string>>;
}

export async function askConflictProfiles(engine: Engine): Promise<ConflictProfiles> {
	const [editions, places, rows, acts, sources, collections, figures, records, use] =
		await Promise.all([
			run(engine, allEditions, undefined),
			run(engine, allPlaces, undefined),
			run(engine, conflictRows, undefined),
			run(engine, treatyActs, undefined),
			run(engine, allSources, undefined),
			run(engine, allCollections, undefined),
			figuresOf(engine, { places: null, measure: 'casualties', rule: LATEST }),
			run(engine, conflictRecords, undefined),
			run(engine, allMineUse, undefined)
		]);
	const newest = newestEdition(editions, null)?.eventsYear;
	if (newest === undefined) throw new RangeError('The tables hold no edition of Landmine Monitor.');
	const conflicts = gatherConflicts(rows);
	const material = {
		...{ places, conflicts, figures, acts, newest },
		...{ populations: [], ranges: [], unreported: unreportedIn(collections) }
	};

	function profileOf(conflict: Conflict): ConflictProfile {
		const { from, to } = profileSpan(conflict, figures, newest ?? 0);
		const comparison = compare(
			{
				...{ items: [conflict.conflict], measure: 'casualties', from, to, rule: LATEST },
				...{ perMillion: false, revisions: false }
			},
			material
		);
		const [item] = comparison.items;
		if (!item) throw new RangeError(`No conflict has the id "${conflict.conflict}".`);
		const notes = notesOn(comparison, collections);
		const own = useDuring(conflict, use);
		return {
			...{ conflict, comparison, item, notes, use: own },
			records: records.filter((record) => record.conflict === conflict.conflict),
			whole: conflicts.find((other) => other.conflict === conflict.partOf) ?? null,
			phases: conflicts
				.filter(({ partOf }) => partOf === conflict.conflict)
				.toSorted((a, b) => a.started - b.started),
			overlaps: overlapsOf(conflict, conflicts, { from, to }),
			sources: sourcesUsedBy([comparison, notes, own], sources)
		};
	}
	return {
		conflicts,
		byId: new Map(conflicts.map((conflict) => [conflict.conflict, profileOf(conflict)])),
		names: Object.fromEntries(places.map(({ place, name }) => [place, name]))
	};
}
