/** Shares in words, and how often one thing is the other: "nearly half", "one in four", "most", "tripled". */
import type { Bound, NumberChip } from '../chip';
import { DIGITS } from './digits';
import { PARTS, smallNumber } from './number-words';

const COUNT = 'a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}';
const IN = new RegExp(
	`\\b(${COUNT}) (?:in|out of|of)(?: every| each)? (${COUNT})\\b(?! (?:countries|states|km))`,
	'g'
);
const PART =
	/\b(?:(a|one|two|three|four|nine) ?[ -])?(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)\b(?! (?:time|year|edition|month|day|meeting|report|review|place|of (?:the year|20)))/g;
const ALL =
	/\b(?:(nearly|almost|virtually|practically) all|(?:the )?(?:vast |overwhelming |great |large )?(majority)|(?<!the )(?<!'s )(most)(?= (?:of |victims|casualties|people|were|civilian))|((?<!not |of |by |in )\ball) (?:of )?(?:the )?(?=victims|casualties|those|people|deaths))\b/g;
const TIMES =
	/\b(doubl|trebl|tripl|quadrupl|halv)(?:ed|ing|es|e)?\b|\b(twice|thrice)\b|\b(two|three|four|five|ten)(?:-?fold)\b|\b(two|three|four|five|ten) times\b/g;
const INTERVAL = new RegExp(
	`\\b(?:every|each|one (?:person |casualty |victim |death )?every) (${DIGITS}|[a-z]+)?[ -]?(minutes?|hours?)( and a half)?\\b`,
	'g'
);

const FOLDS: Readonly<Record<string, number>> = {
	...{ doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, halv: 0.5, twice: 2, thrice: 3 },
	...{ two: 2, three: 3, four: 4, five: 5, ten: 10 }
};

export function fractionsOf(
	text: string,
	boundBefore: (before: string) => Bound
): readonly NumberChip[] {
	const found: NumberChip[] = [];
	const add = (match: RegExpExecArray, value: number, rest: Partial<NumberChip>) => {
		const to = match.index + match[0].length;
		if (found.some((chip) => match.index < chip.to && to > chip.from)) return;
		found.push({
			...{ kind: 'number', from: match.index, to, value, high: null, unit: 'percent' },
			...{ digits: 1, per: null, loose: true },
			bound: boundBefore(text.slice(Math.max(0, match.index - 40), match.index)),
			...rest
		});
	};
	for (const match of text.matchAll(INTERVAL)) {
		const count = match[1] ? smallNumber(match[1]) : 1;
		const unit = (match[2] ?? '').startsWith('hour') ? 60 : 1;
		const minutes = match[3] ? unit * 1.5 : unit;
		// One every so many minutes is so many a day.
		if (count && minutes * count > 5)
			add(match, 1440 / (count * minutes), { unit: 'count', per: 'day', bound: 'about' });
	}
	for (const match of text.matchAll(IN)) {
		const [part, whole] = [smallNumber(match[1] ?? ''), smallNumber(match[2] ?? '')];
		if (part === null || whole === null || whole <= part || whole > 100) continue;
		add(match, (part / whole) * 100, {});
	}
	for (const match of text.matchAll(PART)) {
		const of = PARTS[match[2] ?? ''];
		const count = match[1] === 'a' ? 1 : (smallNumber(match[1] ?? 'one') ?? 1);
		const isOrdinal = of !== 2 && of !== 4 && match[1] === undefined;
		if (of && count < of && !isOrdinal) add(match, (count / of) * 100, {});
	}
	for (const match of text.matchAll(ALL)) {
		if (match[1]) add(match, 100, { bound: 'nearly' });
		else if (match[4]) add(match, 100, { bound: 'plain' });
		else add(match, 50, { bound: 'more_than' });
	}
	for (const match of text.matchAll(TIMES)) {
		const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
		add(match, FOLDS[word] ?? 1, { unit: 'times' });
	}
	return found;
}
