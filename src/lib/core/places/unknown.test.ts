import { expect, test } from 'vitest';
import { actOf, placeOf, publishedOf, roadOut } from '../../../../tests/support/invented';
import {
	areaOf,
	deadlineOf,
	profileOf,
	resultOf
} from '../../../../tests/support/invented-profile';
import { casualtyRecord } from '../harm/casualty-record';
import { clearanceRecord } from '../land/clearance-years';
import { ladderOf } from '../land/ladder';
import type { Act } from '../treaty/act';
import { placeTreaty } from '../treaty/place-treaty';
import { onPaper, paperYears } from './on-paper';
import { topicsHeld, topicsMissing } from './profile';
import { unknownOf } from './unknown';

const treatyOf = (acts: readonly Act[]) =>
	placeTreaty(
		'ALD',
		acts.map((act) => ({ ...act, treaty: 'MBT' as const, preferred: true })),
		[],
		'2026-01-01'
	);
const bound = treatyOf(roadOut('ALD').slice(0, 3));
const kinds = (profile: ReturnType<typeof profileOf>) =>
	unknownOf(profile, 2024).map(({ unknown }) => unknown);

test('of a place with treaty acts alone one sentence says all that is missing', () => {
	const profile = profileOf({ treaty: bound });
	expect(topicsHeld(profile)).toEqual([]);
	expect(unknownOf(profile, 2024)).toEqual([
		{
			unknown: 'topics',
			topics: ['casualties', 'land', 'clearance', 'deadlines', 'use', 'stockpiles', 'funding']
		}
	]);
});

test('who was never bound has no deadline to miss, nor has an area', () => {
	expect(topicsMissing(profileOf({ treaty: treatyOf([]) }))).not.toContain('deadlines');
	expect(topicsMissing(profileOf({ place: placeOf('XAA', { kind: 'other_area' }) }))).not.toContain(
		'deadlines'
	);
});

test('an act with its year alone is said to lack its day', () => {
	expect(kinds(profileOf({ treaty: treatyOf([actOf('ALD', 'accession', '2026')]) }))).toContain(
		'undated_act'
	);
});

test('years without a total, without an outcome and without a first count are three lists', () => {
	const casualties = casualtyRecord('ALD', [publishedOf({ year: 2024 })], 2024, new Set());
	const found = unknownOf(profileOf({ casualties }), 2024);
	expect(found.find(({ unknown }) => unknown === 'years')).toMatchObject({
		years: Array.from({ length: 25 }, (_, index) => 1999 + index)
	});
	expect(found).toContainEqual({ unknown: 'outcome', years: [2024] });
	expect(found).toContainEqual({ unknown: 'first_counts', years: [2024] });
});

test('rungs without a row are named, and how old the newest row of land and of clearance is', () => {
	const profile = profileOf({
		ladder: ladderOf([areaOf({ measure: 'confirmed_km2', asOf: '2018-05' })], [], []),
		clearance: clearanceRecord([resultOf({ year: 2017 })], [])
	});
	expect(unknownOf(profile, 2024).slice(1)).toEqual([
		{ unknown: 'rungs', rungs: ['potential_km2', 'suspected_km2', 'area_km2', 'released_km2'] },
		{ unknown: 'land_since', year: 2018 },
		{ unknown: 'clearance_since', year: 2017 }
	]);
});

test('deadlines that are all past, undated, or of one article say so', () => {
	const deadlines = [deadlineOf(), deadlineOf({ deadline: null })];
	expect(kinds(profileOf({ treaty: bound, deadlines })).slice(1)).toEqual([
		'articles',
		'current_deadline',
		'deadline_dates'
	]);
	const met = [deadlineOf({ status: 'met' }), deadlineOf({ article: '4' })];
	expect(kinds(profileOf({ treaty: bound, deadlines: met })).slice(1)).toEqual([]);
});

test('on paper stand the newest ten years; what is left out there stands on the page', () => {
	const values = [2001, 2014, 2015, 2024].map((year) =>
		publishedOf({ year, id: String(year), figure: `ald-${year}-casualties` })
	);
	const profile = profileOf({ casualties: casualtyRecord('ALD', values, 2024, new Set()) });
	const years = paperYears(profile, 2024);
	expect(onPaper(profile, years).casualties?.years.map(({ year }) => year)).toEqual(
		Array.from({ length: 10 }, (_, index) => 2015 + index)
	);
	expect(profile.casualties?.years).toHaveLength(26);
});
