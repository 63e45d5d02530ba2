import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVintageRule, standsApart, writeVintageRule } from './vintage-rule';

describe('an address', () => {
	test.each(['latest', 'first', '2017-12-31', '2024-02-29'])('names a rule by %s', (text) => {
		const rule = readVintageRule(text);
		expect(rule && writeVintageRule(rule)).toBe(text);
	});

	test('may give a month or a year, which count to their last day', () => {
		expect(readVintageRule('2017')).toEqual({ rule: 'known', on: '2017-12-31' });
		expect(readVintageRule('2016-02')).toEqual({ rule: 'known', on: '2016-02-29' });
	});

	test.each([
		'',
		'First',
		'2017-13',
		'2017-00',
		'2017-02-29',
		'2017-02-00',
		'17-02-01',
		'2017-1-1',
		'second'
	])('names no rule by "%s"', (text) => {
		expect(readVintageRule(text)).toBeNull();
	});

	test('keeps every day of the calendar', () => {
		const day = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, (on) => {
				expect(readVintageRule(on)).toEqual({ rule: 'known', on });
			})
		);
	});

	test('that is any text names a rule or none, and never fails', () => {
		fc.assert(
			fc.property(fc.string(), (text) => readVintageRule(text) === null || text.length > 3)
		);
	});
});

test('a first count stands apart among newest values, everything else among first counts', () => {
	expect(standsApart('first_published', { rule: 'latest' })).toBe(true);
	expect(standsApart('first_published', { rule: 'known', on: '2020-01-01' })).toBe(true);
	expect(standsApart('unknown', { rule: 'latest' })).toBe(false);
	expect(standsApart('first_published', { rule: 'first' })).toBe(false);
	expect(standsApart('unknown', { rule: 'first' })).toBe(true);
});
