import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowChanges } from './row-changes';

const row = (id: string, value: string) => ({ id, value });

test('rows come, go and change; the order of rows says nothing', () => {
	const before = [row('a', '1'), row('b', '2'), row('c', '3')];
	const after = [row('d', '4'), row('c', '30'), row('a', '1')];
	expect(rowChanges(before, after, 'id')).toEqual({
		added: ['d'],
		removed: ['b'],
		changed: [{ row: 'c', column: 'value', old: '3', new: '30' }]
	});
});

test('a column that is new corrects nothing, and neither does one that is gone', () => {
	const before = [{ id: 'a', value: '1', link: 'true' }];
	const after = [{ id: 'a', value: '1', control: '' }];
	expect(rowChanges(before, after, 'id').changed).toEqual([]);
});

test('a cell that is emptied is a change', () => {
	expect(rowChanges([row('a', '1')], [row('a', '')], 'id').changed).toEqual([
		{ row: 'a', column: 'value', old: '1', new: '' }
	]);
});

test('whatever two versions hold, nothing moves between a version and itself, and the way back undoes the way', () => {
	const cells = fc.record({
		id: fc.constantFrom(...'abcdefgh'),
		value: fc.constantFrom('', '0', '1')
	});
	const table = fc.uniqueArray(cells, { selector: ({ id }) => id });
	fc.assert(
		fc.property(table, table, (before, after) => {
			expect(rowChanges(before, before, 'id')).toEqual({ added: [], removed: [], changed: [] });
			const [way, back] = [rowChanges(before, after, 'id'), rowChanges(after, before, 'id')];
			expect([...back.removed].sort()).toEqual([...way.added].sort());
			expect(back.changed).toHaveLength(way.changed.length);
		})
	);
});
