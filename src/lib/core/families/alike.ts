/**
 * The guard for casualty figures in sums, quotients and lines, by their names.
 *
 * The name of a figure is its place, its year, and everything that sets it apart from others: cut, scope, coverage and
 * counter (the tables are checked for it). So two figures of one kind have one name but for place and year. What is
 * made here cannot be made elsewhere: who adds, divides or draws asks for it by type.
 */
import type { Refusal } from './refusal';
import { changedBetween } from '../places/predecessor';

export interface Named {
	/** Name of a figure: `afg-2016-killed-child`. */
	readonly figure: string;
}

declare const guarded: unique symbol;

/** What figures count, the world apart from places. */
export type Kind = string & { readonly [guarded]: 'kind' };
/** Figures of one kind and year, each place once, the world not among them. */
export type Addable<T extends Named> = readonly T[] & { readonly [guarded]: 'add' };
/** Lines of one kind: they may share a scale. */
export type OneAxis<T> = readonly T[] & { readonly [guarded]: 'draw' };

const place = (figure: string) => figure.slice(0, 3);
const year = (figure: string) => figure.slice(4, 8);
/** The world is of another kind than places: it holds them. */
const kind = (figure: string) => figure.slice(8) + (place(figure) === 'wld' ? ' of the world' : '');

const areOne = (texts: readonly string[]) => new Set(texts).size < 2;
const areDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length;

/** For those who have asked the guard what the name stands for. */
export function isKind(name: string): name is Kind {
	return name.length > 0;
}
/** Figures of which the guard by codes has refused nothing. */
export function isAdmitted<T extends Named>(
	figures: readonly T[],
	refusals: readonly Refusal[]
): figures is Addable<T> {
	return figures.length > 0 && refusals.length === 0;
}
function isAddable<T extends Named>(figures: readonly T[]): figures is Addable<T> {
	const names = figures.map(({ figure }) => figure);
	return areOne(names.map((name) => year(name) + kind(name))) && areDistinct(names.map(place));
}
function isOneAxis<T extends { readonly kind: Kind }>(lines: readonly T[]): lines is OneAxis<T> {
	return areOne(lines.map((line) => line.kind));
}

/** @throws RangeError when they are not: a defect of whoever brought them together */
export function addable<T extends Named>(figures: readonly T[]): Addable<T> {
	if (isAddable(figures)) return figures;
	throw unlike(figures.map(({ figure }) => figure));
}

/**
 * The kind of all figures of a line. @throws RangeError for two
 *
 * @param by what they are divided by, which makes another kind of them
 */
export function kindOf(figures: readonly Named[], by = ''): Kind {
	const kinds = figures.map(({ figure }) => kind(figure));
	const name = `${kinds[0]} ${by}`;
	if (areOne(kinds) && isKind(name)) return name;
	throw unlike(kinds);
}

/** @throws RangeError for lines of two kinds */
export function onOneAxis<T extends { readonly kind: Kind }>(lines: readonly T[]): OneAxis<T> {
	if (isOneAxis(lines)) return lines;
	throw unlike(lines.map((line) => line.kind));
}

/** Whether one is the other's figure of another year, of the same land: growth between them means something. */
export function areOneOverTime(one: Named, other: Named): boolean {
	const [a, b] = [one.figure, other.figure];
	return (
		place(a) === place(b) &&
		kind(a) === kind(b) &&
		!changedBetween(place(a).toUpperCase(), Number(year(a)), Number(year(b)))
	);
}

/** Whether places add up to a part of the whole: of one kind and year, the whole being the world's. */
export function isWholeOf(whole: Named, parts: readonly Named[]): boolean {
	return parts.every(
		({ figure }) =>
			figure.slice(3) === whole.figure.slice(3) && place(figure) !== place(whole.figure)
	);
}

function unlike(what: readonly string[]): RangeError {
	return new RangeError(`Never added or drawn together: ${what.join(', ')}.`);
}
