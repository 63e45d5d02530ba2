import { expect, test } from 'vitest';
import { newestEdition } from './edition';

const editions = [
	{ edition: 'Atlas 2021', eventsYear: 2020, published: '2021-11-10' },
	{ edition: 'Atlas 2023', eventsYear: 2022, published: '2023-11' },
	{ edition: 'Atlas 2022', eventsYear: 2021, published: '2022-11-14' }
];
const on = (day: string | null) => newestEdition(editions, day)?.edition ?? null;

test('the newest edition is that with the newest events, in any order of rows', () => {
	expect(on(null)).toBe('Atlas 2023');
});

test('on a day it is the newest that was out by then; a month counts from its last day', () => {
	expect(on('2023-11-29')).toBe('Atlas 2022');
	expect(on('2023-11-30')).toBe('Atlas 2023');
	expect(on('2022-11-14')).toBe('Atlas 2022');
	expect(on('2021-11-09')).toBeNull();
});
