import fc from 'fast-check';
import jsQR from 'jsqr';
import { afterEach, expect, test, vi } from 'vitest';
import { drawSquares, type QrSquares } from '$lib/core/brief/qr-squares';
import { printedAddress } from './printed-address.server';

/** What a camera sees: the path filled in black on white, four pixels a square. */
function photographed({ size, path }: QrSquares): { data: Uint8ClampedArray; width: number } {
	const width = size * 4;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++)
			for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; column++)
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	return { data, width };
}

function decoded(code: QrSquares): string | undefined {
	const { data, width } = photographed(code);
	return jsQR(data, width, width)?.data;
}

afterEach(() => vi.unstubAllEnvs());

test('a camera reads from the code the address that stands beside it', () => {
	vi.stubEnv('SITE_URL', 'https://org.example');
	const printed = printedAddress('/conflicts/russia-ukraine');
	expect(printed?.href).toBe('https://org.example/conflicts/russia-ukraine');
	expect(printed && decoded(printed.code)).toBe(printed?.href);
});

test('without an address of the site there is no code', () => {
	vi.stubEnv('SITE_URL', '');
	expect(printedAddress('/places/UKR')).toBeNull();
});

test('any path of the site is read back', () => {
	vi.stubEnv('SITE_URL', 'https://a-long-name-of-an-organisation.example');
	fc.assert(
		fc.property(fc.stringMatching(/^\/[a-z]{1,20}\/[a-z0-9-]{1,60}$/), (path) => {
			const printed = printedAddress(path);
			expect(printed && decoded(printed.code)).toBe(printed?.href);
		}),
		{ numRuns: 20 }
	);
});

test('dark squares beside each other are one rectangle, to the edge', () => {
	expect(
		drawSquares([
			[true, true],
			[false, true]
		])
	).toEqual({ size: 2, path: 'M0 0h2v1h-2zM1 1h1v1h-1z' });
});
