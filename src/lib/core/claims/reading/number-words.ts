/** Numbers written as words: "two thousand and twenty-nine", "a dozen". */

const SMALL: Readonly<Record<string, number>> = {
	...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
	...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
	...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
	...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
};
const SCALES: Readonly<Record<string, number>> = {
	...{ dozen: 12, dozens: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }
};

const WORD = [...Object.keys(SMALL), ...Object.keys(SCALES)]
	.sort((a, b) => b.length - a.length)
	.join('|');
/** A run of number words. "one" and "a" alone are no numbers. */
export const NUMBER_WORDS = `(?:an? (?=dozen|hundred|thousand|million|billion))?(?:${WORD})(?:(?:(?<=hundred|thousand|million|billion) and |[ -])(?:${WORD}))*`;

/** The number that a run of words stands for; null for a run that is none, such as "dozens" or "hundreds of". */
export function numberOfWords(words: string): number | null {
	let total = 0;
	let part = 0;
	for (const word of words.split(/[ -]+/)) {
		if (word === 'and') continue;
		if (word === 'a' || word === 'an') {
			part = 1;
			continue;
		}
		const small = SMALL[word];
		if (small !== undefined) {
			part += small;
			continue;
		}
		const scale = SCALES[word];
		if (scale === undefined || word === 'dozens') return null;
		if (scale === 12 || scale === 100) part = (part || 1) * scale;
		else {
			total += (part || 1) * scale;
			part = 0;
		}
	}
	return total + part;
}

/** Denominators of fractions in words. */
export const PARTS: Readonly<Record<string, number>> = {
	...{ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4 },
	...{ fifth: 5, fifths: 5, sixth: 6, sixths: 6, tenth: 10, tenths: 10 }
};

export const smallNumber = (word: string): number | null =>
	/^\d+$/.test(word) ? Number(word) : (SMALL[word] ?? null);
