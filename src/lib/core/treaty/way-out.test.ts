/** Where a state stands on its way out. */
import { expect, test } from 'vitest';
import { actOf, roadOut } from '../../../../tests/support/invented';
import { leavers } from './leaving';
import { waysOut } from './way-out';

test('a state stands where its last step put it: out, with a notice, or with a suspension declared', () => {
	const acts = [
		...roadOut('AAA'),
		actOf('BBB', 'withdrawal_notified', '2025-07-10'),
		actOf('CCC', 'suspension_declared', '2025-07-18')
	];
	const ways = waysOut(leavers(acts, (place) => place));
	expect(ways.map(({ place, stage, act }) => [place, stage, act.date])).toEqual([
		['AAA', 'out', '2022-12-27'],
		['BBB', 'notice', '2025-07-10'],
		['CCC', 'suspension', '2025-07-18']
	]);
});
