/** The history of the convention as pictures: what a reader of them would notice. */
import { describe, expect, test } from 'vitest';
import { actOf, roadOut } from '../../../tests/support/invented';
import { svg } from '../../../tests/support/invented-charts';
import { partyHistory } from '../core/treaty/party-history';
import { turnsOf } from '../core/treaty/turns';
import { partiesCharts } from './parties-chart';
import { alongYears } from './parties-frame';

const joining = (place: string, deposit: string, force: string) => [
	actOf(place, 'ratification', deposit),
	actOf(place, 'entry_into_force', force)
];
const history = partyHistory(
	turnsOf([
		...roadOut('AAA'),
		...joining('BBB', '1998-03-02', '1999-03-01'),
		...joining('CCC', '1998-09-16', '1999-03-01'),
		...joining('DDD', '2015-06-25', '2015-12-01')
	])
);
const { parties, turnover } = partiesCharts(history, 1997, '2024-11-23', '2022-03-18');
const hrefs = (drawn: Element) =>
	[...drawn.querySelectorAll('a')].map(
		(link) => link.getAttribute('href') ?? link.getAttribute('xlink:href')
	);

describe('the line of States Parties', () => {
	test('is solid in force and dashed by deposit, and names both where there is room', () => {
		const drawn = svg(parties);
		expect(drawn.querySelectorAll('[aria-label="line"]')).toHaveLength(2);
		expect(drawn.querySelectorAll('[aria-label="line"][stroke-dasharray]')).toHaveLength(1);
		const names = (picture: Element) =>
			[...picture.querySelectorAll('text')]
				.map(({ textContent }) => textContent)
				.filter((text) => text === 'in force' || text === 'by deposit');
		expect(names(drawn).sort()).toEqual(['by deposit', 'in force']);
		expect(names(svg(parties, 328))).toEqual([]);
	});

	test('marks the day the story started', () => {
		expect(svg(parties).textContent).toContain('18 March 2022: first');
	});

	test('leads from each year with a change to its first row, and from a lone step to its act', () => {
		const links = hrefs(svg(parties));
		expect(links).toContain('#act:bbb-ratification-1998-03-02');
		expect(links).toContain('#on-1999-03-01');
		expect(links).toContain('#act:aaa-withdrawal_effective-2022-12-27');
		expect(links.filter((href) => href === null)).toEqual([]);
	});
});

test('states that joined a year stand up, those that left hang down', () => {
	const drawn = svg(turnover);
	const [joined, left] = drawn.querySelectorAll('[aria-label="rect"]');
	const heights = (bars: Element | undefined) =>
		[...(bars?.querySelectorAll('rect') ?? [])].filter(
			(bar) => Number(bar.getAttribute('height')) > 1
		);
	expect(heights(joined)).toHaveLength(3);
	expect(heights(left)).toHaveLength(1);
});

test('the mark of a day stands within the years, and at their ends beyond them', () => {
	expect(alongYears('1997-01-01', 1997, 2026)).toBe(0);
	expect(alongYears('2012-01-01', 1997, 2026)).toBeCloseTo(0.5);
	expect(alongYears('2027-12-31', 1997, 2026)).toBe(1);
});

test.each([
	['parties', parties, 720],
	['turnover', turnover, 328]
] as const)('the picture of %s is the one that was looked at', async (name, chart, width) => {
	await expect(`${svg(chart, width).outerHTML}\n`).toMatchFileSnapshot(
		`../../../tests/snapshots/${name}.svg`
	);
});
