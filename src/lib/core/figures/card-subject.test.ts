/** What stands behind a card: figures are fetched, sums, rates and acts are known to the page. */
import { expect, test } from 'vitest';
import {
	actOf,
	conflictOf,
	figureOf,
	peopleOf,
	publishedOf,
	sourceOf
} from '../../../../tests/support/invented';
import { byPlaceAndYear } from '../harm/place-year';
import { rateOf } from '../harm/rate';
import { conflictSeries } from '../harm/series';
import { figureSubject } from './card-subject';
import { resolveSubject, type PageKnowledge } from './resolve-subject';

const war = conflictOf('war', ['MLI', 'NER']);
const series = conflictSeries(
	war,
	byPlaceAndYear([figureOf('MLI', 2016, 7), figureOf('NER', 2016, 3)]),
	{ from: 2016, to: 2017, newest: 2024 }
);

const page = (part: Partial<PageKnowledge> = {}): PageKnowledge => ({
	measure: 'casualties',
	items: [{ key: 'war', name: 'The war', years: series }],
	acts: [actOf('FIN', 'withdrawal_notified', '2025-07-10', { id: 'a', source: 'register' })],
	sources: [sourceOf('register')],
	names: { FIN: 'Finland', MLI: 'Mali' },
	...part
});

const withRates = page({
	items: [
		{
			key: 'war',
			name: 'The war',
			years: series.map((year) => ({
				...year,
				rate: rateOf(year, (place, of) => peopleOf(place, of, 1_000_000))
			}))
		}
	]
});

test('a sum opens with its inputs, under the name and year of its item', () => {
	const subject = resolveSubject({ card: 'sum', item: 'war', year: 2016 }, page());
	expect(subject).toMatchObject({ card: 'sum', name: 'The war', year: 2016, total: { value: 10 } });
	expect(subject?.card === 'sum' && subject.total.inputs.map(({ place }) => place)).toEqual([
		'MLI',
		'NER'
	]);
});

test('a rate opens with what was divided by what, where the page works one out', () => {
	const key = { card: 'rate', item: 'war', year: 2016 } as const;
	expect(resolveSubject(key, withRates)).toMatchObject({
		card: 'rate',
		rate: { casualties: 10, people: 2_000_000, perMillion: 5 }
	});
	expect(resolveSubject(key, page())).toBeNull();
});

test('a year without a figure has neither a sum nor a rate to show', () => {
	expect(resolveSubject({ card: 'sum', item: 'war', year: 2017 }, withRates)).toBeNull();
	expect(resolveSubject({ card: 'rate', item: 'war', year: 2017 }, withRates)).toBeNull();
});

test('an item, a year or an act the page does not show is unknown', () => {
	expect(resolveSubject({ card: 'sum', item: 'peace', year: 2016 }, page())).toBeNull();
	expect(resolveSubject({ card: 'sum', item: 'war', year: 1990 }, page())).toBeNull();
	expect(resolveSubject({ card: 'act', id: 'b' }, page())).toBeNull();
});

test('an act opens with its state and source, and with neither invented', () => {
	expect(resolveSubject({ card: 'act', id: 'a' }, page())).toMatchObject({
		card: 'act',
		placeName: 'Finland',
		source: { source: 'register' }
	});
	expect(resolveSubject({ card: 'act', id: 'a' }, page({ sources: [] }))).toBeNull();
	expect(resolveSubject({ card: 'act', id: 'a' }, page({ names: {} }))).toMatchObject({
		placeName: 'FIN'
	});
});

test('a figure is never answered by the page: its values are fetched', () => {
	expect(resolveSubject({ card: 'figure', figure: 'mli-2016-casualties' }, page())).toBeNull();
});

test('a figure shows every published value of its own, in the order given, and none of another', () => {
	const cards = {
		name: 'Aldoria',
		sources: [sourceOf('atlas')],
		disputed_note: 'Claimed by two.',
		figures: [
			publishedOf({ id: 'first', figure: 'ald-2020', latest: false }),
			publishedOf({ id: 'other', figure: 'ald-2021' }),
			publishedOf({ id: 'second', figure: 'ald-2020' })
		]
	};
	const subject = figureSubject(cards, 'ald-2020');
	expect(subject?.card === 'figure' && subject.values.map(({ id }) => id)).toEqual([
		'first',
		'second'
	]);
	expect(subject).toMatchObject({ placeName: 'Aldoria', disputedNote: 'Claimed by two.' });
	expect(figureSubject(cards, 'ald-1999')).toBeNull();
});
