import { partiesCharts } from '$lib/charts/parties-chart';
import { FIRST_DAY } from '$lib/core/treaty/day-choice';
import { partyHistory, storyStart } from '$lib/core/treaty/party-history';
import { turnsOf } from '$lib/core/treaty/turns';
import { buildEngine, folderStore } from '$lib/engine/node';
import { askTreaty } from '$lib/state/treaty';
import { drawAtBuild } from '../draw-at-build.server';
import { besideFacts } from './beside-facts.server';

/** Every act of the convention, with the charts of its history drawn: they are the same for every day. */
export async function treatyFacts() {
	const checked = (await folderStore().manifest()).version.slice(0, 10);
	const record = await askTreaty(await buildEngine(), checked);
	const story = storyStart(record.acts);
	if (story === null) throw new RangeError('The tables hold no announcement of a withdrawal.');
	const since = Number(FIRST_DAY.slice(0, 4));
	const { parties, turnover } = partiesCharts(
		partyHistory(turnsOf(record.acts)),
		since,
		checked,
		story
	);
	return {
		...{ record, story, since },
		beside: await besideFacts(),
		drawn: { parties: drawAtBuild(parties), turnover: drawAtBuild(turnover) }
	};
}

export type TreatyFacts = Awaited<ReturnType<typeof treatyFacts>>;
