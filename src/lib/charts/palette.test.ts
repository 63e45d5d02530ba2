/** Contrast of the palette as WCAG 2.2 counts it: lightness alone, so what passes also works in grey. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/lib/charts/palette.css', 'utf8');

/** Colours of one block of the palette by name. */
function colours(block: RegExp): Readonly<Record<string, string>> {
	const [text = ''] = css.match(block) ?? [];
	const pairs = [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)];
	return Object.fromEntries(pairs.map(([, name = '', hex = '']) => [name, hex]));
}

const light = colours(/:root \{[^}]*\}/);
const dark = colours(/@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/);
const print = { ...light, ...colours(/@media print \{\s*:root \{[^}]*\}/) };

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

test('white on black has the contrast that the guideline gives', () => {
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const GROUNDS = ['paper', 'raised', 'war'];
const TEXTS = ['ink', 'quiet', 'link'];
/** Also written with: a label and the name of a line have its colour. On the ground of the page. */
const NAMES = ['series-1', 'series-2', 'series-3', 'series-4'];
const DRAWN = ['killed', 'injured', 'unknown', 'bound', 'leaving', 'outside', 'focus', ...NAMES];

describe.each(Object.entries({ light, dark, print }))('in %s', (_, palette) => {
	const between = (one: string, other: string) =>
		contrast(palette[one] ?? '', palette[other] ?? '');

	test.each(TEXTS)('text in %s has 4.5:1 on every ground', (text) => {
		for (const ground of GROUNDS) expect(between(text, ground), ground).toBeGreaterThanOrEqual(4.5);
	});

	test.each(NAMES)('the name of a line in %s has 4.5:1 on the page', (name) => {
		expect(between(name, 'paper')).toBeGreaterThanOrEqual(4.5);
	});

	test.each(DRAWN)('what is drawn in %s has 3:1 on every ground', (colour) => {
		for (const ground of GROUNDS) expect(between(colour, ground), ground).toBeGreaterThanOrEqual(3);
	});
});

test('both themes name the same colours, so that none falls back to the other', () => {
	expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test('a dark screen prints on white paper', () => {
	expect(css).not.toMatch(/@media \(prefers-color-scheme/);
	expect(print['paper']).toBe('#ffffff');
});
