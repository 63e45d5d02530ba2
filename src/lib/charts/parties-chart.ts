/** The history of the convention as two chart values under each other, whose years line up. */
import { anchorOf, turnsByYear, type PartyChange } from '../core/treaty/party-history';
import type { IsoDate } from '../core/dates/iso-date';
import * as m from '../messages/compiled/messages.js';
import { describeDate } from '../messages/dates';
import type { PartiesChart, TurnoverChart } from './chart';

/** @param story the day the first state announced that it means to leave */
export function partiesCharts(
	history: readonly PartyChange[],
	from: number,
	until: IsoDate,
	story: IsoDate
): { readonly parties: PartiesChart; readonly turnover: TurnoverChart } {
	const axis = { from, to: Number(until.slice(0, 4)) };
	const years = turnsByYear(history, axis.from, axis.to).map(({ year, joined, left }) => {
		const first = history.find(({ on }) => Number(on.slice(0, 4)) === year);
		const title = m.party_chart_year({ year, joined, left });
		return { year, joined, left, title, href: first ? `#${anchorOf(first)}` : null };
	});
	return {
		parties: {
			...{ kind: 'parties', axis, until, years },
			steps: history
				.filter(({ on }) => on <= until)
				.map((change) => ({
					on: change.on,
					inForce: change.inForce,
					byDeposit: change.byDeposit,
					href: `#${anchorOf(change)}`,
					title: m.party_chart_step({
						date: describeDate(change.on),
						inForce: change.inForce,
						byDeposit: change.byDeposit
					})
				})),
			inForce: m.party_chart_in_force(),
			byDeposit: m.party_chart_by_deposit(),
			unit: m.party_chart_unit(),
			story: { on: story, label: m.party_chart_story({ date: describeDate(story) }) }
		},
		turnover: {
			...{ kind: 'turnover', axis, years },
			joined: m.party_chart_joined(),
			left: m.party_chart_left()
		}
	};
}
