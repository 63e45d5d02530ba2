/** Questions about people killed and injured. */
import { QUALIFIERS, VINTAGES } from '../../core/figures/figure';
import type { PrintedRange } from '../../core/figures/printed-range';
import type { VintageRule } from '../../core/figures/vintage-rule';
import type { FirstCount } from '../../core/harm/first-counts';
import { CUTS, MEASURES, type Measure, type Offer } from '../../core/harm/measure';
import type { PlaceYear } from '../../core/harm/place-year';
import type { Population } from '../../core/harm/rate';
import { flag, number, oneOf, optionalText, text } from '../decode';
import type { Engine, Parameter, Row } from '../engine';
import { run, type Query } from '../query';
import casualtiesByPlaceSql from '../sql/casualties-by-place.sql?raw';
import firstCountsSql from '../sql/first-counts.sql?raw';
import latestByPlaceSql from '../sql/latest-by-place.sql?raw';
import measureOfferSql from '../sql/measure-offer.sql?raw';
import printedRangesSql from '../sql/printed-ranges.sql?raw';
import populationSql from '../sql/population.sql?raw';

interface Asked {
	/** Null asks for all, the world among them. */
	readonly places: readonly string[] | null;
	readonly measure: Measure;
	readonly rule: VintageRule;
}

/** Figures of places as a rule takes them, by place and year. */
export function figuresOf(
	engine: Engine,
	{ rule, ...asked }: Asked,
	signal?: AbortSignal
): Promise<readonly PlaceYear[]> {
	return rule.rule === 'latest'
		? run(engine, latestByPlace, asked, signal)
		: run(engine, casualtiesByPlace, { ...asked, rule }, signal);
}

/** By any rule; slower than `latestByPlace` for the one that is nearly always asked for. */
export const casualtiesByPlace: Query<Asked, PlaceYear> = {
	name: 'casualties-by-place',
	sql: casualtiesByPlaceSql,
	reads: ['casualties_as'],
	bind: ({ rule, ...asked }) => {
		const day = rule.rule === 'known' ? rule.on : null;
		return [rule.rule, rule.rule, day, ...bindCut(asked)];
	},
	decode: placeYear
};

export const latestByPlace: Query<Omit<Asked, 'rule'>, PlaceYear> = {
	name: 'latest-by-place',
	sql: latestByPlaceSql,
	reads: ['latest_casualties'],
	bind: bindCut,
	decode: placeYear
};

function bindCut({ places, measure }: Omit<Asked, 'rule'>): readonly Parameter[] {
	const list = places?.join(',') ?? null;
	const cut = CUTS[measure];
	return [list, list, cut.measure, cut.group, cut.age];
}

function placeYear(row: Row): PlaceYear {
	return {
		figure: text(row, 'figure'),
		place: text(row, 'place'),
		year: number(row, 'year'),
		value: number(row, 'value'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS),
		vintage: oneOf(row, 'vintage', VINTAGES),
		edition: optionalText(row, 'edition'),
		source: text(row, 'source'),
		relay: flag(row, 'relay'),
		row: optionalText(row, 'row')
	};
}

/** Of figures with more than one published value. `rule`: nothing published after its day takes part. */
export const printedRanges: Query<
	{ places: readonly string[]; measure: Measure; rule: VintageRule },
	PrintedRange
> = {
	name: 'printed-ranges',
	sql: printedRangesSql,
	reads: ['casualty_rows'],
	bind: ({ places, measure, rule }) => {
		const cut = CUTS[measure];
		const day = rule.rule === 'known' ? rule.on : null;
		return [day, day, places.join(','), cut.measure, cut.group, cut.age];
	},
	decode: (row) => ({
		figure: text(row, 'figure'),
		lowest: {
			value: number(row, 'lowest'),
			qualifier: oneOf(row, 'lowest_qualifier', QUALIFIERS)
		},
		highest: {
			value: number(row, 'highest'),
			qualifier: oneOf(row, 'highest_qualifier', QUALIFIERS)
		}
	})
};

export const measureOffer: Query<void, Offer> = {
	name: 'measure-offer',
	sql: measureOfferSql,
	reads: ['latest_casualties'],
	bind: () => [],
	decode: (row) => ({
		measure: oneOf(row, 'measure', MEASURES),
		year: number(row, 'year'),
		places: number(row, 'places')
	})
};

export const firstCounts: Query<{ since: number }, FirstCount> = {
	name: 'first-counts',
	sql: firstCountsSql,
	reads: ['casualties_as', 'casualty_rows', 'latest_casualties'],
	bind: ({ since }) => [since],
	decode: (row) => ({
		year: number(row, 'year'),
		first: number(row, 'first_value'),
		latest: number(row, 'latest_value'),
		printedAgain: flag(row, 'printed_again')
	})
};

export const populationOf: Query<{ places: readonly string[] }, Population> = {
	name: 'population',
	sql: populationSql,
	reads: ['population'],
	bind: ({ places }) => [places.join(',')],
	decode: (row) => ({
		id: text(row, 'id'),
		place: text(row, 'place'),
		year: number(row, 'year'),
		population: number(row, 'population'),
		source: text(row, 'source')
	})
};
