import { expect, test } from 'vitest';
import { numberNotes } from './end-notes';

test('an end note has the number of its source in the list', () => {
	expect(numberNotes([{ source: 'atlas' }, { source: 'almanac' }])).toEqual({
		atlas: 1,
		almanac: 2
	});
});
