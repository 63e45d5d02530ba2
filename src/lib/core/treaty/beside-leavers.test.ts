import { expect, test } from 'vitest';
import { figureOf } from '../../../../tests/support/invented';
import type { MineUse } from '../use/mine-use';
import { ownFigures, useAbout } from './beside-leavers';

const use = (id: string, part: Partial<MineUse> = {}): MineUse => ({
	...{ id, source: 'a', note: null, place: 'ALD', actor: 'army', actorPlace: 'CEB' },
	...{ from: '2024', to: '2025', weapon: 'antipersonnel', finding: 'allegation', locator: null },
	...part
});

test('each state has its own figures, newest first, or an empty list', () => {
	const figures = [figureOf('ALD', 2001, 5), figureOf('CEB', 2002, 9), figureOf('ALD', 2003, 7)];
	expect(
		ownFigures(['ALD', 'DOR'], figures).map(({ place, figures: own }) => [
			place,
			own.map(({ year }) => year)
		])
	).toEqual([
		['ALD', [2003, 2001]],
		['DOR', []]
	]);
});

test('a statement is about the place of the mines and about that of the actor; newest period first', () => {
	const uses = [
		use('old', { from: '2014', to: '2015' }),
		use('new', { to: '2025-10' }),
		use('elsewhere', { place: 'DOR', actorPlace: 'DOR' }),
		use('by', { place: 'DOR', actorPlace: 'ALD', to: '2020' })
	];
	expect(useAbout(uses, ['ALD']).map(({ id }) => id)).toEqual(['new', 'by', 'old']);
	expect(useAbout(uses, ['CEB']).map(({ id }) => id)).toEqual(['new', 'old']);
});
