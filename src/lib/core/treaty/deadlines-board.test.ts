import { expect, test } from 'vitest';
import { monthsBetween } from '../dates/iso-date';
import type { Deadline, DeadlineStatus } from './deadline';
import { deadlinesBoard, stockDeadlines, withoutDeadline } from './deadlines-board';

const row = (
	place: string,
	status: DeadlineStatus,
	deadline: string | null,
	article: '4' | '5' = '5'
): Deadline => ({
	id: `${place}-${article}-${deadline}-${status}`,
	source: 'un',
	note: null,
	place,
	article,
	deadline,
	status,
	extension: null
});
const board = (...rows: readonly Deadline[]) =>
	deadlinesBoard(rows, '2026-11-23', (place) => place);

test('months are whole ones, counted from day to day', () => {
	expect(monthsBetween('2026-11-23', '2027-03-01')).toBe(3);
	expect(monthsBetween('2026-11-23', '2027-02-23')).toBe(3);
	expect(monthsBetween('2026-11-23', '2026-12-22')).toBe(0);
	expect(monthsBetween('2026-11-23', '2025-11-23')).toBe(-12);
});

test('deadlines that run come first, by date, then what is open, what has passed, what is met', () => {
	const entries = board(
		row('DDD', 'met', '2014'),
		row('CCC', 'extended', '2021-01-01'),
		row('BBB', 'requested', '2030'),
		row('AAA', 'current', '2028-02-01'),
		row('EEE', 'current', '2027-03')
	);
	expect(entries.map(({ place, standing, months }) => [place, standing, months])).toEqual([
		['EEE', 'current', 4],
		['AAA', 'current', 14],
		['BBB', 'open', 49],
		['CCC', 'lapsed', -70],
		['DDD', 'met', -142]
	]);
});

test('one without a date stands last in its group and has no months', () => {
	const entries = board(row('AAA', 'not_approved', null), row('BBB', 'requested', '2030'));
	expect(entries.map(({ place, months }) => [place, months])).toEqual([
		['BBB', 49],
		['AAA', null]
	]);
});

test('the word that decides is the last one, and every other row is its history', () => {
	const [asks] = board(row('AAA', 'extended', '2025'), row('AAA', 'requested', '2030'));
	expect(asks).toMatchObject({ standing: 'open', newest: { status: 'requested' } });
	const [met] = board(
		row('AAA', 'met', null),
		row('AAA', 'missed', '2012'),
		row('AAA', 'extended', '2016')
	);
	expect(met?.standing).toBe('met');
	expect(met?.history.map(({ deadline }) => deadline)).toEqual(['2012', '2016']);
});

test('an extension whose date was not read is open, not passed', () => {
	const [entry] = board(row('AAA', 'extended', '2025'), row('AAA', 'extended', null));
	expect(entry?.standing).toBe('open');
});

test('stocks have a table of their own', () => {
	const rows = [row('AAA', 'missed', '2008', '4'), row('BBB', 'met', '2003', '4')];
	expect(board(...rows)).toEqual([]);
	expect(stockDeadlines(rows).map(({ place }) => place)).toEqual(['BBB', 'AAA']);
});

test('a party with mined land and no deadline that runs or was met is named', () => {
	const entries = board(row('AAA', 'current', '2028'), row('BBB', 'extended', '2020'));
	expect(withoutDeadline(['AAA', 'BBB', 'CCC', 'DDD'], ['AAA', 'BBB', 'CCC'], entries)).toEqual([
		'BBB',
		'CCC'
	]);
});
