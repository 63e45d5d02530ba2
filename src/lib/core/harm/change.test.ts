/** Change on the year before: what may be compared, what is flagged, and what is not told. */
import { expect, test } from 'vitest';
import { conflictOf, figureOf } from '../../../../tests/support/invented';
import { LATEST, type VintageRule } from '../figures/vintage-rule';
import { changeOn } from './change';
import { byPlaceAndYear, type PlaceYear } from './place-year';
import { conflictSeries } from './series';

const FIRST: VintageRule = { rule: 'first' };

/** The change from 2020 to 2021 of a conflict in Mali and Niger. */
function changeIn(figures: readonly PlaceYear[], rule: VintageRule = LATEST) {
	const span = { from: 2020, to: 2021, newest: 2022 };
	const years = conflictSeries(conflictOf('sahel', ['MLI', 'NER']), byPlaceAndYear(figures), span);
	const [before, year] = years;
	if (!year) throw new RangeError('Two years were asked for.');
	return changeOn(before, year, rule);
}
const first = { vintage: 'first_published' as const };
const unknown = { vintage: 'unknown' as const };

test('is in people and in per cent of the year before', () => {
	expect(changeIn([figureOf('MLI', 2020, 80), figureOf('MLI', 2021, 100)])).toEqual({
		people: 20,
		percent: 25,
		flagged: false
	});
});

test('is flagged where a first count stands beside a later value, in one of its places or in all', () => {
	const mali = [figureOf('MLI', 2020, 80), figureOf('MLI', 2021, 100, first)];
	const niger = [figureOf('NER', 2020, 10), figureOf('NER', 2021, 10)];
	expect(changeIn(mali)).toMatchObject({ flagged: true });
	expect(changeIn([...mali, ...niger])).toMatchObject({ percent: (20 / 90) * 100, flagged: true });
});

test('is not told across a gap, nor for the first year shown', () => {
	expect(changeIn([figureOf('MLI', 2021, 100)])).toEqual({ none: 'gap' });
	expect(changeIn([figureOf('MLI', 2020, 80)])).toEqual({ none: 'gap' });
	const [year] = conflictSeries(conflictOf('sahel', ['MLI']), byPlaceAndYear([]), {
		from: 2020,
		to: 2020,
		newest: 2022
	});
	expect(year && changeOn(undefined, year, LATEST)).toEqual({ none: 'gap' });
});

test('is not told between sums of other places: a place more is not a rise', () => {
	const one = [figureOf('MLI', 2020, 80), figureOf('MLI', 2021, 100)];
	expect(changeIn([...one, figureOf('NER', 2021, 10)])).toEqual({ none: 'places' });
	expect(changeIn([...one, figureOf('NER', 2020, 10)])).toEqual({ none: 'places' });
});

test('between first counts is not told where one is not known to be such', () => {
	const after = figureOf('MLI', 2021, 100, first);
	expect(changeIn([figureOf('MLI', 2020, 80, first), after], FIRST)).toMatchObject({
		flagged: false
	});
	expect(changeIn([figureOf('MLI', 2020, 80, unknown), after], FIRST)).toEqual({ none: 'vintage' });
});

test('is not told from zero', () => {
	expect(changeIn([figureOf('MLI', 2020, 0), figureOf('MLI', 2021, 1)])).toEqual({ none: 'zero' });
});

test('is not told from a year in which the place was another land', () => {
	const span = { from: 2008, to: 2009, newest: 2022 };
	const figures = byPlaceAndYear([figureOf('SDN', 2008, 80), figureOf('SDN', 2009, 40)]);
	const [before, year] = conflictSeries(
		conflictOf('sudan', ['SDN'], { started: 2000 }),
		figures,
		span
	);
	expect(year && changeOn(before, year, LATEST)).toEqual({ none: 'land' });
});
