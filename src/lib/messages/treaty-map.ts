/** The map of the convention in words: a place on a day, the day itself, what the picture shows in one sentence. */
import type { Standing } from '../core/treaty/standing';
import type { TreatyState } from '../core/treaty/status';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { listOf } from './lists';
import { describeMark } from './treaty';

/** "Finland: left on 10 January 2026"; a date is never more precise than the act. */
export function describeStanding(name: string, { state, act, marks }: Standing): string {
	const said = [
		describeState(state, act ? describeDate(act.date) : null),
		...marks.map((mark) => describeMark(mark))
	];
	return m.map_place({ name, said: said.join('; ') });
}

/** "left on 10 January 2026", "never joined", "no status of its own". */
export function describeState(state: TreatyState | null, date: string | null): string {
	if (state === null) return m.map_state_none();
	if (date === null) return m.treaty_never_joined();
	switch (state) {
		case 'never_joined':
			return m.treaty_never_joined();
		case 'signed_only':
			return m.map_state_signed_only({ date });
		case 'deposited':
			return m.map_state_deposited({ date });
		case 'bound':
			return m.map_state_bound({ date });
		case 'notice_running':
			return m.map_state_notice_running({ date });
		case 'left':
			return m.map_state_left({ date });
	}
}

/** The map for those who do not see it. */
export function summariseMap(
	standings: readonly Standing[],
	on: string,
	nameOf: (place: string) => string
): string {
	const inState = (...states: readonly TreatyState[]) =>
		standings.filter(({ state }) => state !== null && states.includes(state));
	const left = inState('left').map(({ place }) => nameOf(place));
	return [
		m.map_summary({
			date: describeDate(on),
			bound: inState('bound', 'notice_running').length,
			deposited: inState('deposited').length,
			signed: inState('signed_only').length,
			never: inState('never_joined').length,
			apart: standings.filter(({ state }) => state === null).length
		}),
		...(left.length > 0 ? [m.map_summary_left({ places: listOf(left) })] : [])
	].join(' ');
}

/** Name of an area in dispute that is no place of the tables; its code for any other. */
export function nameArea(code: string): string {
	switch (code) {
		case 'FLK':
			return m.map_area_falkland();
		case 'GOLAN':
			return m.map_area_golan();
		case 'KAS':
			return m.map_area_siachen();
		default:
			return code;
	}
}
