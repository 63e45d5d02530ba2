import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { distance, nearest } from './nearest';
import { search, type Entry } from './search';

const place = (key: string, name: string, ...aliases: string[]): Entry => ({
	kind: 'place',
	key,
	name,
	aliases: [...aliases, key],
	href: `/compare?of=${key}`
});

const entries = [
	place('MMR', 'Myanmar', 'Burma'),
	place('CIV', "Côte d'Ivoire", 'Ivory Coast'),
	place('NER', 'Niger'),
	place('NGA', 'Nigeria'),
	place('GIN', 'Guinea'),
	place('PNG', 'Papua New Guinea')
];
const found = (query: string) => search(entries, query).map(({ entry }) => entry.key);

describe('search', () => {
	test.each([
		['Burma', 'MMR'],
		['ivory coast', 'CIV'],
		['cote d ivoire', 'CIV'],
		['CÔTE', 'CIV'],
		['mmr', 'MMR']
	])('finds a place by any of its names: %s', (query, key) => {
		expect(found(query)[0]).toBe(key);
	});

	test('says through which alias a place was found', () => {
		expect(search(entries, 'burma')[0]?.through).toEqual({ by: 'alias', name: 'Burma' });
		expect(search(entries, 'myanmar')[0]?.through).toBeNull();
	});

	test('finds a conflict through any name of its places, after what has the name itself', () => {
		const war: Entry = {
			kind: 'conflict',
			key: 'lake',
			name: 'Lake war',
			aliases: [],
			places: ['NER', 'NGA', 'MMR'],
			href: '/compare?of=lake'
		};
		const hits = (query: string) =>
			search([war, ...entries], query).map(({ entry, through }) => [entry.key, through?.name]);
		expect(hits('burma')).toEqual([
			['MMR', 'Burma'],
			['lake', 'Myanmar']
		]);
		expect(hits('niger')).toEqual([
			['NER', undefined],
			['NGA', undefined],
			['lake', 'Niger']
		]);
		expect(hits('lake')).toEqual([['lake', undefined]]);
	});

	test('puts sources last, whatever their titles name', () => {
		const source: Entry = {
			kind: 'source',
			key: 'mmr',
			name: 'Myanmar',
			aliases: ['Burma'],
			href: '/sources/mmr'
		};
		const hits = search([source, ...entries], 'myanmar');
		expect(hits.map(({ entry }) => entry.kind)).toEqual(['place', 'source']);
	});

	test('puts the name that is meant before those that start with it, and those before a later word', () => {
		expect(found('niger')).toEqual(['NER', 'NGA']);
		expect(found('guinea')).toEqual(['GIN', 'PNG']);
	});

	test('offers the nearest names where nothing matches, and nothing for nothing', () => {
		expect(found('nigerai')).toEqual(['NER', 'NGA'].toReversed());
		expect(found('   ')).toEqual([]);
		expect(found('qqqqqqqqqq')).toEqual([]);
	});
});

test('a name is compared without accents, case and punctuation', () => {
	expect(fold('  Côte d’Ivoire! ')).toBe('cote d ivoire');
});

test('two letters swapped are one mistake', () => {
	expect(distance('afgahnistan', 'afghanistan')).toBe(1);
	expect(distance('mali', 'mali')).toBe(0);
	expect(distance('chad', 'chd')).toBe(1);
});

test('an exact name is offered alone', () => {
	expect(
		nearest('tonga', [
			{ key: 'TON', names: ['Tonga'] },
			{ key: 'TGO', names: ['Togo'] }
		])
	).toEqual(['TON']);
});
