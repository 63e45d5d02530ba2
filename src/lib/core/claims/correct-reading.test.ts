import { describe, expect, test } from 'vitest';
import type { Reading } from './chip';
import { typedNumber, typedTime, withAdded, withChip, withoutChip } from './correct-reading';

const span = { from: 0, to: 5 };
const reading: Reading = {
	text: 'Mines killed 1,945 people.',
	chips: [
		{ kind: 'device', device: 'mines', ...span },
		{ kind: 'measure', measure: 'killed', loose: false, ...span }
	],
	published: null,
	cut: false
};

describe('a reading that its reader corrects', () => {
	test('has the piece changed or left out, and the sentence as it was', () => {
		const injured = { kind: 'measure', measure: 'injured', loose: false, ...span } as const;
		expect(withChip(reading, 1, injured).chips).toEqual([reading.chips[0], injured]);
		expect(withoutChip(reading, 0)).toEqual({ ...reading, chips: [reading.chips[1]] });
	});

	test('is given the year or place that the sentence leaves out', () => {
		expect(withAdded(reading, 'time', '2024').chips.at(-1)).toMatchObject({
			...{ kind: 'time', start: '2024', end: '2024', role: 'events' }
		});
		expect(withAdded(reading, 'place', 'MMR').chips.at(-1)).toMatchObject({
			...{ kind: 'place', places: ['MMR'], located: true }
		});
		expect(withAdded(reading, 'measure', 'survivors').chips.at(-1)).toMatchObject({
			...{ kind: 'measure', measure: 'survivors' }
		});
	});
});

test('a number is typed with any separators, and anything else is none', () => {
	for (const typed of ['6279', '6,279', '6.279', '6 279', ' 6\u202f279 '])
		expect(typedNumber(typed), typed).toEqual({ value: 6279, digits: 4 });
	expect(typedNumber('41.01')?.value).toBe(41.01);
	for (const typed of ['', 'many', '-5', '1e9', '6279,', '٦'])
		expect(typedNumber(typed), typed).toBeNull();
});

test('a time is typed as a year, a month or a day', () => {
	expect(['2024', ' 2024-06 ', '2024-06-30'].map(typedTime)).toEqual([
		...['2024', '2024-06', '2024-06-30']
	]);
	for (const typed of ['', '24', '2024-13', 'June 2024'])
		expect(typedTime(typed), typed).toBeNull();
});
