import { describe, expect, test } from 'vitest';
import { fitOf, slipOf } from './fits';
import { numbersIn } from './reading/numbers';

const said = (text: string) => {
	const [number] = numbersIn(`${text} people`);
	if (!number) throw new RangeError(text);
	return number;
};

describe('of 6,279, it is', () => {
	test.each([
		['6,279', 'exact'],
		['at least 6,279', 'exact'],
		['6,300', 'rounded'],
		['some 6,300', 'rounded'],
		['nearly 6,300', 'rounded'],
		['over 6,000', 'rounded'],
		['more than 1,000', 'loose'],
		['6,000', 'rounded'],
		['7,000', null],
		['nearly 7,000', null],
		['over 6,300', null],
		['6,278', null]
	])('%s: %s', (text, fit) => {
		expect(fitOf(said(text), 6279)).toBe(fit);
	});
});

test('digits slip in ways that can be told', () => {
	expect(slipOf(3038, 3308)).toBe('swapped');
	expect(slipOf(1033, 1003)).toBe('one_digit');
	expect(slipOf(62_790, 6279)).toBe('lost_digit');
	expect(slipOf(6_279_000, 6279)).toBe('thousand');
	expect(slipOf(6279, 6279)).toBeNull();
	expect(slipOf(9900, 6279)).toBeNull();
});
