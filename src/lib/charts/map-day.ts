/** Standings of a day as the map shows them: a look a state, in words that its title and link say. */
import { writeCardKey } from '../core/figures/card-key';
import { actsByPlace, type Act } from '../core/treaty/act';
import type { Standing } from '../core/treaty/standing';
import { treatyMarks } from '../core/treaty/status';
import * as m from '../messages/compiled/messages.js';
import { describeDate } from '../messages/dates';
import { describeMark } from '../messages/treaty';
import { describeStanding } from '../messages/treaty-map';
import type { MapDay } from './repaint-map';

const cardOf = ({ id }: Act) => writeCardKey({ card: 'act', id });

export function mapDay(
	standings: readonly Standing[],
	on: string,
	nameOf: (place: string) => string
): MapDay {
	const looks = standings.flatMap((standing) => {
		const { place, state, act, marks } = standing;
		if (state === null) return [];
		const name = nameOf(place);
		return [
			{
				place,
				state,
				title: describeStanding(name, standing),
				card: act ? cardOf(act) : null,
				marks: marks.map((mark) => ({
					mark: mark.mark,
					title: m.map_place({ name, said: describeMark(mark) }),
					card: cardOf(mark.act)
				}))
			}
		];
	});
	return { looks, heading: m.map_heading({ date: describeDate(on) }) };
}

/** Every place that has a mark on some day, once a mark. */
export function everMarked(acts: readonly Act[]) {
	return [...actsByPlace(acts)].flatMap(([place, own]) =>
		[...new Set(treatyMarks(own).map(({ mark }) => mark))].map((mark) => ({ place, mark }))
	);
}
