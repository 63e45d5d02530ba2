import { expect, test } from 'vitest';
import { actOf, roadOut } from '../../../../tests/support/invented';
import { deadlineOf } from '../../../../tests/support/invented-profile';
import type { Act, Dating } from './act';
import { inOrder } from './deadline-order';
import { placeTreaty, wasBound } from './place-treaty';

const dated = (act: Act, part: Partial<Dating> = {}): Dating => ({
	...act,
	treaty: 'MBT',
	preferred: true,
	...part
});

test('a standing is that of the day: a state that leaves later is still bound', () => {
	const own = roadOut('EST').map((act) => dated(act));
	expect(placeTreaty('EST', own, own, '2022-06-26').today.state).toBe('bound');
	expect(placeTreaty('EST', own, own, '2022-12-27').today.state).toBe('left');
	expect(placeTreaty('EST', [], [], '2022-12-27').today.state).toBe('never_joined');
});

test('another telling of an act stands beside it and changes no standing', () => {
	const act = dated(actOf('TON', 'accession', '2025-06-25'));
	const told = dated(actOf('TON', 'accession', '2025-06-26', { act: act.act }), {
		preferred: false
	});
	const { acts, spans } = placeTreaty('TON', [told, act], [], '2026-01-01');
	expect(acts).toEqual([{ act, others: [told] }]);
	expect(spans.map(({ from }) => from)).toEqual([null, '2025-06-25']);
});

test('acts under the other convention never bind under this one', () => {
	const own = [dated(actOf('VUT', 'entry_into_force', '2020-01-01'), { treaty: 'CCM' })];
	const treaty = placeTreaty('VUT', own, own, '2026-01-01');
	expect(treaty.cluster).toHaveLength(1);
	expect(wasBound(treaty)).toBe(false);
});

test('what others say of its acts is its own, and nobody else’s', () => {
	const said = dated(actOf('AUT', 'objection', '2025', { about: 'UKR:suspension_declared' }));
	expect(placeTreaty('UKR', [], [said], '2026-01-01').answers).toEqual([said]);
	expect(placeTreaty('POL', [], [said], '2026-01-01').answers).toEqual([]);
});

test('deadlines stand by article, oldest first, those without a date last', () => {
	const rows = [
		deadlineOf({ deadline: null }),
		deadlineOf({ deadline: '2025-12-31' }),
		deadlineOf({ deadline: '2020-01-01' }),
		deadlineOf({ article: '4', deadline: '2030' })
	];
	expect(inOrder(rows).map(({ article, deadline }) => `${article} ${deadline}`)).toEqual([
		'4 2030',
		'5 2020-01-01',
		'5 2025-12-31',
		'5 null'
	]);
});
