/** What the page of the convention works out its answers from: every act with its source, and every state. Asked at build. */
import type { TreatyRecord } from '../core/treaty/treaty-day';
import type { Engine } from '../engine/engine';
import { allPlaces, allSources, treatyActs } from '../engine/queries/context';
import { treatyDatings } from '../engine/queries/law';
import { run } from '../engine/query';
import { sourcesUsedBy } from './sources-used';

/** @param checked the day the tables were last checked */
export async function askTreaty(engine: Engine, checked: string): Promise<TreatyRecord> {
	const [acts, datings, places, sources] = await Promise.all([
		run(engine, treatyActs, undefined),
		run(engine, treatyDatings, undefined),
		run(engine, allPlaces, undefined),
		run(engine, allSources, undefined)
	]);
	const others = datings.filter(({ treaty, preferred }) => treaty === 'MBT' && !preferred);
	return {
		...{ checked, acts, datings: others },
		places: places
			.filter(({ kind }) => kind !== 'world')
			.map(({ place, name, kind, aliases }) => ({ place, name, kind, aliases }))
			.sort((a, b) => a.name.localeCompare(b.name)),
		sources: sourcesUsedBy([acts, others], sources)
	};
}
