/** Series of a conflict or place as lines of a chart. */
import { kindOf } from '../core/families/alike';
import { isKnown, type Cell, type Printed } from '../core/figures/figure';
import { writeCardKey } from '../core/figures/card-key';
import { vintageOfSum } from '../core/figures/vintage-pair';
import type { Measure } from '../core/harm/measure';
import type { Rate } from '../core/harm/rate';
import type { PrintedRange } from '../core/figures/printed-range';
import type { SeriesYear, Total } from '../core/harm/series';
import { startsAnew } from '../core/places/predecessor';
import * as m from '../messages/compiled/messages.js';
import { describeFigure, describeRate, describeTotal } from '../messages/harm';
import type { Line, Point } from './chart';

/** What the points of a line need to be named and linked. */
export interface LineContext {
	/** Conflict id or place code. */
	readonly item: string;
	readonly name: string;
	readonly measure: Measure;
	readonly style: number;
	readonly nameOf: (place: string) => string;
}

/** Fragment for the card of a total: the printed figure where one place has one, else the sum. */
export function totalHref(item: string, year: number, { inputs }: Total): string {
	const [only, ...more] = inputs;
	return only && more.length === 0
		? `#${writeCardKey({ card: 'figure', figure: only.figure.figure })}`
		: `#${writeCardKey({ card: 'sum', item, year })}`;
}

const figuresOf = (total: Cell<Total>) =>
	isKnown(total) ? total.inputs.map(({ figure }) => figure) : [];

/** Whether a place of the total was another land the year before. */
const beginsAnew = (year: number, { inputs }: Total) =>
	inputs.some(({ place }) => startsAnew(place, year));

/** The line of what was recorded in all places with a figure. Years without one are left out: the line breaks there. */
export function totalLine(
	years: readonly (SeriesYear & { readonly range?: PrintedRange | null })[],
	context: LineContext
): Line {
	return {
		name: context.name,
		kind: kindOf(years.flatMap(({ total }) => figuresOf(total))),
		style: context.style,
		thin: false,
		points: years.flatMap(({ year, total, range }): readonly Point[] => {
			if (!isKnown(total)) return [];
			return [
				{
					year,
					value: total.value,
					qualifier: total.qualifier,
					vintage: vintageOfSum(total.inputs.map(({ figure }) => figure.vintage)),
					anew: beginsAnew(year, total),
					href: totalHref(context.item, year, total),
					title: describeTotal(context.name, year, total, context.measure, context.nameOf),
					label: null,
					range: range ? { low: range.lowest.value, high: range.highest.value } : null
				}
			];
		})
	};
}

/** The line of casualties per million people, our calculation. */
export function rateLine(
	years: readonly (SeriesYear & { rate: Rate | { missing: string } })[],
	context: LineContext
): Line {
	return {
		name: context.name,
		kind: kindOf(
			years.flatMap(({ total }) => figuresOf(total)),
			'per head'
		),
		style: context.style,
		thin: false,
		points: years.flatMap(({ year, rate }): readonly Point[] => {
			if ('missing' in rate) return [];
			return [
				{
					year,
					value: rate.perMillion,
					qualifier: rate.total.qualifier,
					vintage: vintageOfSum(rate.total.inputs.map(({ figure }) => figure.vintage)),
					anew: beginsAnew(year, rate.total),
					href: `#${writeCardKey({ card: 'rate', item: context.item, year })}`,
					title: m.point_title_rate({
						name: context.name,
						year,
						rate: m.rate_of({ number: describeRate(rate) })
					}),
					label: null,
					range: null
				}
			];
		})
	};
}

/** A thin line for one place of a conflict, so that it stays visible inside the sum. */
export function partLine(years: readonly SeriesYear[], place: string, context: LineContext): Line {
	const own = years.flatMap(({ year, parts }) => {
		const cell = parts.find((part) => part.place === place)?.cell;
		return cell && isKnown(cell) ? [{ year, figure: cell }] : [];
	});
	return {
		name: context.nameOf(place),
		kind: kindOf(own.map(({ figure }) => figure)),
		style: context.style,
		thin: true,
		points: own.map(({ year, figure }) => partPoint(figure, place, year, context))
	};
}

function partPoint(
	figure: Printed,
	place: string,
	year: number,
	{ measure, nameOf }: LineContext
): Point {
	return {
		year,
		value: figure.value,
		qualifier: figure.qualifier,
		vintage: figure.vintage,
		anew: startsAnew(place, year),
		href: `#${writeCardKey({ card: 'figure', figure: figure.figure })}`,
		title: describeFigure(nameOf(place), year, figure, measure),
		label: null,
		range: null
	};
}
