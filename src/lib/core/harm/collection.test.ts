/** When nobody reported: only where a source says so and none says otherwise. */
import { expect, test } from 'vitest';
import { countedBy } from '../../../../tests/support/invented';
import { unreportedIn } from './collection';

const row = (place: string, reported: 'yes' | 'partial' | 'no' | 'unknown') => ({
	...countedBy(place, 2021, 'unknown'),
	reported
});

test('a place and year is unreported where a source says no', () => {
	expect([...unreportedIn([row('ELN', 'no'), row('ALD', 'yes'), row('FEN', 'unknown')])]).toEqual([
		'ELN 2021'
	]);
});

test('a source that says otherwise goes before it, whichever is read first', () => {
	expect(unreportedIn([row('ELN', 'no'), row('ELN', 'partial')]).size).toBe(0);
	expect(unreportedIn([row('ELN', 'yes'), row('ELN', 'no')]).size).toBe(0);
});
