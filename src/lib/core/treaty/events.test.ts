import { expect, test } from 'vitest';
import { actOf, roadOut } from '../../../../tests/support/invented';
import { eventsOf } from './events';
import { turnsOf } from './turns';

test('events start with the convention in force, newest first, those of a day together', () => {
	const acts = [
		...roadOut('AAA'),
		actOf('BBB', 'accession', '2022-06-27'),
		actOf('CCC', 'intent_announced', '2022-03-18'),
		actOf('DDD', 'intent_announced', '2022-03-18'),
		actOf('EEE', 'intent_announced', '2022-04-01'),
		actOf('EEE', 'suspension_declared', '2022-07-18')
	];
	expect(
		eventsOf(acts, turnsOf(acts)).map(({ on, happened }) => [
			on,
			...happened.map(({ kind, places }) => `${kind} ${places.join(' ')}`.trim())
		])
	).toEqual([
		['2022-12-27', 'left AAA'],
		['2022-07-18', 'suspension EEE'],
		['2022-06-27', 'deposited BBB', 'notice_running AAA'],
		['2022-03-18', 'story CCC DDD'],
		['2000-11-01', 'force']
	]);
});

test('without acts there is no event', () => {
	expect(eventsOf([], [])).toEqual([]);
});
