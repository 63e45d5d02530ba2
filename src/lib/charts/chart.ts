/**
 * Charts as plain values: what to draw, without Plot. A page holds them, sends them and tests them; `render.ts` draws.
 */
import type { IsoDate } from '../core/dates/iso-date';
import type { Kind, OneAxis } from '../core/families/alike';
import type { Qualifier, Vintage } from '../core/figures/figure';
import type { VintageRule } from '../core/figures/vintage-rule';
import type { Result } from '../core/land/clearance';
import type { RoadStep } from '../core/treaty/road';
import type { PartyCount, TreatySpan, TreatyMark } from '../core/treaty/status';

export type Chart =
	SeriesChart | TreatyChart | RevisionsChart | PartiesChart | TurnoverChart | RoadChart | LandChart;

/** Calendar years along the bottom, both inclusive. Events of a year stand in its middle. */
export interface YearAxis {
	readonly from: number;
	readonly to: number;
}

/** Lines over years on one scale that starts at zero. */
export interface SeriesChart {
	readonly kind: 'series';
	readonly axis: YearAxis;
	readonly lines: OneAxis<Line>;
	/** Decides which points are hollow and which links dashed. */
	readonly rule: VintageRule;
	/** Top of the scale, so that panels share one; null lets the lines decide. */
	readonly top: number | null;
	/** Words for the unit, above the scale. */
	readonly unit: string;
	/** `figure` stands alone, `strip` is one of several full ones, `panel` one of many small ones. */
	readonly size: 'figure' | 'strip' | 'panel';
	/** Years of war of a legacy conflict; null where nothing is to be shaded. */
	readonly shaded: { readonly from: number; readonly to: number; readonly label: string } | null;
	/** Last year for which an edition could print figures; years after it are hatched and say so. */
	readonly newest: number;
	readonly notYet: string;
}

export interface Line {
	readonly name: string;
	/** What its points count: lines of one kind alone share a chart. */
	readonly kind: Kind;
	/** Place in the palette. Parts of a sum are drawn thin, in the colour of their sum. */
	readonly style: number;
	readonly thin: boolean;
	readonly points: readonly Point[];
}

export interface Point {
	readonly year: number;
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly vintage: Vintage;
	/** Of another land than the year before: the line does not reach it. */
	readonly anew?: boolean;
	/** Fragment of the page where its source stands; opens the card. */
	readonly href: string;
	/** The figure in words. */
	readonly title: string;
	/** Printed beside the point where the chart points it out. */
	readonly label: string | null;
	/** Lowest and highest value printed of the figure; null where there is no range to draw. */
	readonly range: { readonly low: number; readonly high: number } | null;
}

/** One figure over the years of its publication, which are not the year of its events. */
export interface RevisionsChart {
	readonly kind: 'revisions';
	readonly axis: YearAxis;
	readonly unit: string;
	/** In order of publication, two or more. */
	readonly points: readonly Revision[];
}

export interface Revision {
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; stands at its last day. */
	readonly published: string;
	readonly value: number;
	readonly vintage: Vintage;
	readonly href: string;
	readonly title: string;
}

/** One band a state on the same years as the chart above it. */
export interface TreatyChart {
	readonly kind: 'treaty';
	readonly axis: YearAxis;
	readonly bands: readonly TreatyBand[];
	/** Lines of the chart above, whose names take room at the right. */
	readonly lines: number;
	/** Marks patterns apart when several stand in one page. */
	readonly id: string;
}

export interface TreatyBand {
	readonly name: string;
	readonly spans: readonly (TreatySpan & {
		readonly title: string;
		readonly href: string | null;
	})[];
	readonly marks: readonly (TreatyMark & { readonly title: string; readonly href: string })[];
}

/** How many states are bound and have deposited: two lines of steps on one scale that starts at zero. */
export interface PartiesChart {
	readonly kind: 'parties';
	readonly axis: YearAxis;
	/** Oldest first; each count holds from its day to the next. */
	readonly steps: readonly (PartyCount & {
		readonly on: IsoDate;
		readonly href: string;
		readonly title: string;
	})[];
	/** The day the lines end. */
	readonly until: IsoDate;
	/** Names of the lines, printed where there is room. */
	readonly inForce: string;
	readonly byDeposit: string;
	readonly unit: string;
	/** A day that is marked, with what began on it. */
	readonly story: { readonly on: IsoDate; readonly label: string };
	/** What the years lead to, where their steps stand too close for a pointer. */
	readonly years: readonly LinkedYear[];
}

/** States that joined, up, and left, down, a bar a year. */
export interface TurnoverChart {
	readonly kind: 'turnover';
	readonly axis: YearAxis;
	readonly years: readonly (LinkedYear & { readonly joined: number; readonly left: number })[];
	readonly joined: string;
	readonly left: string;
}

interface LinkedYear {
	readonly year: number;
	/** Null where nothing happened. */
	readonly href: string | null;
	readonly title: string;
}

/** States on their way out of a treaty, one line each, on the days of one axis. */
export interface RoadChart {
	readonly kind: 'road';
	/** First and last day of the axis. */
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly rows: readonly RoadRow[];
	/** A day that is marked across all lines; null for none. */
	readonly story: { readonly on: IsoDate; readonly label: string } | null;
	/** Marks patterns apart when several stand in one page. */
	readonly id: string;
}

/** Land released by year in one series, coverage and hazard: the parts stacked, a printed total as an outline. */
export interface LandChart {
	readonly kind: 'land';
	readonly axis: YearAxis;
	readonly bars: OneAxis<LandBar>;
	/** Words for the unit, above the scale. */
	readonly unit: string;
	/** Marks patterns apart when several stand in one page. */
	readonly id: string;
}

export interface RoadRow {
	readonly name: string;
	/** In order of time. */
	readonly marks: readonly RoadMark[];
	/** Drawn as a bar; null where no notice was given or its effect is not known. */
	readonly notice: { readonly from: IsoDate; readonly to: IsoDate; readonly label: string } | null;
}

export interface RoadMark {
	readonly step: RoadStep;
	/** The days that its date may mean: one, or those of a month. */
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly label: string;
	readonly title: string;
	readonly href: string;
}

/** One result of one year. Units: km². */
export interface LandBar {
	readonly kind: Kind;
	readonly year: number;
	/** Land results only; `released_km2` is the outline. */
	readonly measure: Result;
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly href: string;
	readonly title: string;
}
