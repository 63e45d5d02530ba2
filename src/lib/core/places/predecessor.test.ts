import { expect, test } from 'vitest';
import { runsOfYears } from '../harm/runs';
import { changedBetween, startsAnew } from './predecessor';

test('a line does not reach over to the year in which its place became another land', () => {
	const years = [2007, 2008, 2009, 2010].map((year) => ({ year, anew: startsAnew('SDN', year) }));
	expect(runsOfYears(years).map((run) => run.map(({ year }) => year))).toEqual([
		[2007, 2008],
		[2009, 2010]
	]);
	expect(startsAnew('MLI', 2009)).toBe(false);
});

test('a name stood for two lands only between a year before and a year after', () => {
	expect(changedBetween('SDN', 2005, 2012)).toBe(true);
	expect(changedBetween('SDN', 2012, 2005)).toBe(true);
	expect(changedBetween('SDN', 2005, 2008)).toBe(false);
	expect(changedBetween('MLI', 2005, 2012)).toBe(false);
});
