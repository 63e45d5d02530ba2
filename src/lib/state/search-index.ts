/** Everything the search boxes find: places by any name, conflicts also by those of their places, treaties, pages, sources. */
import { WORLD } from '../core/places/place';
import type { Entry } from '../core/search/search';
import type { Engine } from '../engine/engine';
import { allPlaces, allSources, conflictRows, gatherConflicts } from '../engine/queries/context';
import { run } from '../engine/query';

/** @param fixed pages and treaty names, whose words come from the message catalogue */
export async function askSearchIndex(
	engine: Engine,
	fixed: readonly Entry[]
): Promise<readonly Entry[]> {
	const places = await run(engine, allPlaces, undefined);
	const conflicts = gatherConflicts(await run(engine, conflictRows, undefined));
	const sources = await run(engine, allSources, undefined);
	const nameOf = (id: string) => conflicts.find(({ conflict }) => conflict === id)?.name ?? id;
	return [
		...conflicts.map(({ conflict, name, members, ended, legacy, partOf }): Entry => ({
			kind: 'conflict',
			key: conflict,
			name,
			aliases: [conflict.replaceAll('-', ' ')],
			places: [...new Set(members.map(({ place }) => place))],
			href: `/conflicts/${conflict}`,
			...(ended !== null || partOf !== null
				? { standing: { ended, legacy, whole: partOf === null ? null : nameOf(partOf) } }
				: {})
		})),
		...places
			.filter(({ place }) => place !== WORLD)
			.map(({ place, name, aliases, disputedNote }): Entry => ({
				kind: 'place',
				key: place,
				name,
				aliases: [...aliases, place],
				href: `/places/${place}`,
				...(disputedNote === null ? {} : { note: disputedNote })
			})),
		...fixed,
		...sources.map(({ source, title, publisher }): Entry => ({
			kind: 'source',
			key: source,
			name: title,
			aliases: [publisher],
			href: `/sources/${source}`
		}))
	];
}
