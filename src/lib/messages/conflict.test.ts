/** What is said of a conflict and of a place wherever a search finds them. */
import { expect, test } from 'vitest';
import type { Entry } from '../core/search/search';
import { describeStanding } from './conflict';
import { describeHit } from './search';

const conflict = (standing: Entry['standing']): Entry => ({
	kind: 'conflict',
	key: 'war',
	name: 'War',
	aliases: [],
	href: '/compare?of=war',
	...(standing ? { standing } : {})
});

test('a conflict that is over says so, legacy where people are still hurt; a phase names its whole', () => {
	expect(describeStanding({ ended: 2009, legacy: true, whole: null })).toBe('legacy, ended 2009');
	expect(describeStanding({ ended: 2021, legacy: false, whole: 'Long war' })).toBe(
		'a phase of Long war, ended 2021'
	);
	expect(describeStanding({ ended: null, legacy: false, whole: null })).toBe('');
});

test('a hit carries what must be said of it, however it was found', () => {
	const legacy = conflict({ ended: 2009, legacy: true, whole: null });
	expect(describeHit({ entry: legacy, through: null })).toBe('conflict (legacy, ended 2009)');
	expect(describeHit({ entry: conflict(undefined), through: { by: 'place', name: 'Land' } })).toBe(
		'conflict, in Land'
	);
	const disputed: Entry = { ...conflict(undefined), kind: 'place', note: 'Status disputed.' };
	expect(describeHit({ entry: disputed, through: null })).toBe('place. Status disputed.');
});
