/** The states that leave as a chart value, from the month of the first announcement to that of the last exit. */
import { daysBetween, firstDay } from '../core/dates/days-between';
import { lastDay } from '../core/dates/iso-date';
import { writeCardKey } from '../core/figures/card-key';
import { firstIntent, inTime, ROAD_STEPS, type Road } from '../core/treaty/road';
import type { Tally } from '../core/treaty/tally';
import * as m from '../messages/compiled/messages.js';
import { describeDate } from '../messages/dates';
import { describeDays, describeTally, labelStep, nameStep } from '../messages/leaving';
import type { RoadChart, RoadMark, RoadRow } from './chart';

/** Null where no state leaves. */
export function leavingChart(
	roads: readonly Road[],
	tallies: Readonly<Record<string, Tally>>,
	nameOf: (place: string) => string
): RoadChart | null {
	const rows = roads.map((road) => rowOf(road, tallies, nameOf(road.leaver.place)));
	const days = rows.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to])).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return null;
	const story = firstIntent(roads);
	return {
		kind: 'road',
		id: 'leaving',
		from: firstDay(first.slice(0, 7)),
		to: lastDay(last.slice(0, 7)),
		rows,
		story:
			story === null
				? null
				: { on: lastDay(story), label: m.leaving_road_story({ date: describeDate(story) }) }
	};
}

function rowOf(road: Road, tallies: Readonly<Record<string, Tally>>, name: string): RoadRow {
	const marks = ROAD_STEPS.flatMap((step) =>
		road.steps[step].map((act): RoadMark & { readonly date: string } => {
			const tally = tallies[act.id];
			const said = [name, nameStep(step), describeDate(act.date)];
			return {
				step,
				date: act.date,
				from: firstDay(act.date),
				to: lastDay(act.date),
				label: labelStep(step, act, tally),
				title: [...said, ...(tally ? [describeTally(tally)] : [])].join(', '),
				href: `#${writeCardKey({ card: 'act', id: act.id })}`
			};
		})
	);
	const [given] = road.steps.withdrawal_notified;
	const [effect] = road.steps.withdrawal_effective;
	return {
		name,
		marks: inTime(marks),
		notice:
			given && effect
				? {
						from: lastDay(given.date),
						to: lastDay(effect.date),
						label: m.leaving_road_bar({ days: describeDays(daysBetween(given.date, effect.date)) })
					}
				: null
	};
}
