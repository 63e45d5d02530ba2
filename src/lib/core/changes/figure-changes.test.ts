import { expect, test } from 'vitest';
import { publishedOf } from '../../../../tests/support/invented';
import type { PublishedValue } from '../figures/published-value';
import { figureChanges } from './figure-changes';

const was = publishedOf({ id: 'a--atlas', value: 130 });
const old = { ...was, latest: false };
const later = (part: Partial<PublishedValue>) => publishedOf({ ...part, id: 'a--diary' });

const kindsOf = (before: readonly PublishedValue[], after: readonly PublishedValue[]) =>
	figureChanges(before, after).map(({ kind, added }) => [kind, added.length]);

test.each<readonly [string, readonly PublishedValue[], readonly PublishedValue[], unknown]>([
	['was not there is new', [], [was], [['new_figure', 1]]],
	[
		'has a newer row of another value is revised',
		[was],
		[old, later({ value: 140 })],
		[['revision', 1]]
	],
	[
		'has a newer row of the same value is restated',
		[was],
		[old, later({ value: 130 })],
		[['restatement', 1]]
	],
	[
		'is printed with another qualifier is restated, for its number did not move',
		[was],
		[old, later({ value: 130, qualifier: 'at_least' })],
		[['restatement', 1]]
	],
	[
		'has an older row of another value keeps its latest',
		[was],
		[later({ value: 120, latest: false }), was],
		[['other_value', 1]]
	],
	[
		'has another value in its row was corrected',
		[was],
		[{ ...was, value: 13 }],
		[['correction', 0]]
	],
	[
		'has another qualifier in its row was corrected',
		[was],
		[{ ...was, qualifier: 'about' }],
		[['correction', 0]]
	],
	[
		'falls back to an older row was corrected',
		[old, later({ value: 140 })],
		[was],
		[['correction', 0]]
	],
	['is gone was withdrawn', [was], [], [['withdrawal', 0]]],
	['has a new note did not move', [was], [{ ...was, note: 'seen again' }], []]
])('a figure that %s', (_, before, after, kinds) => {
	expect(kindsOf(before, after)).toEqual(kinds);
});

test('figures whose number moved come before those that only grew a row', () => {
	const other = (figure: string, part: Partial<PublishedValue> = {}) =>
		publishedOf({ figure, id: `${figure}--atlas`, ...part });
	const changes = figureChanges(
		[other('b'), other('c')],
		[
			other('a'),
			other('b', { value: 1 }),
			{ ...other('c'), latest: false },
			other('c', { id: 'c--diary', value: 2 })
		]
	);
	expect(changes.map(({ kind, figure }) => `${kind} ${figure}`)).toEqual([
		'correction b',
		'revision c',
		'new_figure a'
	]);
});
