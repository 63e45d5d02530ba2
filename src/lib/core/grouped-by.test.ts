import { expect, test } from 'vitest';
import { groupedBy } from './grouped-by';

test('rows stand under their key in the order in which they came', () => {
	expect([...groupedBy(['bb', 'a', 'cc', 'd'], ({ length }) => String(length))]).toEqual([
		['2', ['bb', 'cc']],
		['1', ['a', 'd']]
	]);
});
