/** What somebody may have meant, over names that are easily mistaken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { distance, nearest, type Named } from './nearest';

const places: readonly Named[] = [
	{ key: 'AFG', names: ['Afghanistan'] },
	{ key: 'CIV', names: ["Côte d'Ivoire", 'Ivory Coast'] },
	{ key: 'COD', names: ['Democratic Republic of the Congo', 'DRC', 'Congo-Kinshasa'] },
	{ key: 'KHM', names: ['Cambodia', 'Kampuchea'] },
	{ key: 'KGZ', names: ['Kyrgyzstan'] },
	{ key: 'MMR', names: ['Myanmar', 'Burma'] },
	{ key: 'UKR', names: ['Ukraine'] }
];

describe('the nearest name', () => {
	test.each([
		['Afganistan', 'AFG'],
		['afghansitan', 'AFG'],
		['Kirgyzstan', 'KGZ'],
		['Combodia', 'KHM'],
		['Ukrane', 'UKR'],
		['burma', 'MMR'],
		['Ivory Cost', 'CIV'],
		['cote divoire', 'CIV'],
		['drc', 'COD']
	])('to "%s" is of %s', (given, key) => {
		expect(nearest(given, places)[0]).toBe(key);
	});

	test('is none where nothing is near', () => {
		expect(nearest('xylophone quartet', places)).toEqual([]);
	});

	test('is one of three at most', () => {
		const alike = ['A', 'B', 'C', 'D'].map((key) => ({ key, names: [`Land ${key}`] }));
		expect(nearest('Land X', alike)).toEqual(['A', 'B', 'C']);
	});
});

describe('the number of mistakes', () => {
	const word = fc.stringMatching(/^[a-e]{0,8}$/);

	test('is none only between names that are alike', () => {
		fc.assert(
			fc.property(word, word, (one, other) => {
				expect(distance(one, other) === 0).toBe(one === other);
				expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
			})
		);
	});

	test.each([
		['mali', 'malu', 1],
		['mali', 'malii', 1],
		['mali', 'mai', 1],
		['mali', 'mlai', 1],
		['mali', 'chad', 4]
	])('from %s to %s is %i', (one, other, mistakes) => {
		expect(distance(one, other)).toBe(mistakes);
	});
});

test('folding a name again changes nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (name) => {
			expect(fold(fold(name))).toBe(fold(name));
		})
	);
});
