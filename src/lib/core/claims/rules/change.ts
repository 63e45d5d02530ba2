/** Change between two years: its direction, its size, and whether the two numbers may be set side by side. */
import { WORLD } from '../../places/place';
import { chipsOf, type ChangeChip, type Measure, type NumberChip, type Reading } from '../chip';
import { evidenceOfShare, evidenceOfValue } from '../evidence';
import { fitOf } from '../fits';
import type { ClaimBase } from '../indexed';
import { isAmountOfChange, placeOf } from '../statement';
import type { Finding } from '../verdict';
import { cutOf, figuresOf, pairsOf, yearsCompared, type Pair } from './change-pairs';
import { finding, type Rule } from './rule';
import { EVERY_YEAR } from './run';

export const change: Rule = (reading, base) => {
	const changes = chipsOf(reading, 'change').filter(({ run }) => run === null);
	const amounts = chipsOf(reading, 'number').filter(
		(number) => number.unit === 'times' || isAmountOfChange(reading, number)
	);
	const [word] = chipsOf(reading, 'measure');
	// "Funding fell while casualties rose": what changed is the word nearest to the people.
	const [chip] = word
		? changes.toSorted((a, b) => Math.abs(a.from - word.from) - Math.abs(b.from - word.from))
		: changes;
	if (EVERY_YEAR.test(reading.text)) return [];
	if (changes.length < chipsOf(reading, 'change').length) return [];
	if ((!chip && amounts.length === 0) || !isOfPeople(reading) || isOfPlaces(reading)) return [];
	const place = placeFor(reading, amounts[0]);
	if (place === null) return [];
	const [before, after] = yearsCompared(reading, base);
	const found = wordOf(reading);
	const cut = cutOf(reading);
	if (cut === null) return [];
	const pairs = pairsOf(figuresOf(place, found, cut), before, after, base);
	if (cut !== '' && pairs.length === 0) return [];
	const rest = restOf(pairs, before, after);
	if (pairs.length === 0)
		return amounts.length > 0 || chip ? [finding('nothing_published', 'no_row', rest)] : [];
	const sized = amounts.flatMap((number) => {
		const own = clauseOf(reading, number);
		if (own.isOther) return [];
		const measure = own.measure ?? found;
		const ofOwn =
			measure === found ? pairs : pairsOf(figuresOf(place, measure, cut), before, after, base);
		const ownRest = measure === found ? rest : restOf(ofOwn, before, after);
		return sizeOf(number, ofOwn, measure, place, base, own.chip ?? chip ?? null, ownRest);
	});
	if (sized.length > 0) return sized;
	return chip ? directionOf(chip, pairs, found, place, before, after, base, rest) : [];
};

/** "Double those in Syria": two places of one year, and no change over time. */
function isOfPlaces(reading: Reading): boolean {
	const places = chipsOf(reading, 'place');
	return (
		places.some(({ compared }) => compared) &&
		places.some(({ compared }) => !compared) &&
		chipsOf(reading, 'time').length < 2 &&
		/\b(?:those|that|as many|than|more|fewer)\b/i.test(reading.text)
	);
}

interface Clause {
	/** What changed, where the clause says. */
	readonly measure: Measure | null;
	readonly chip: ChangeChip | null;
	/** Money or land changed, not people. */
	readonly isOther: boolean;
}

/** The part of the sentence that an amount stands in: "although deaths fell by 2 %". */
function clauseOf(reading: Reading, number: NumberChip): Clause {
	const before = reading.text.slice(0, number.from);
	const cut = Math.max(
		...[...before.matchAll(/[,;:]|\b(?:while|although|though|but|whereas|as|and)\b/gi)].map(
			({ index }) => index
		),
		0
	);
	const isHere = ({ from }: { readonly from: number }) => from >= cut && from < number.from;
	const measure = chipsOf(reading, 'measure').findLast(isHere);
	const words = before.slice(cut).toLowerCase();
	return {
		measure: measure ? (measure.loose ? 'casualties' : measure.measure) : null,
		chip: chipsOf(reading, 'change').findLast(isHere) ?? null,
		isOther:
			!measure &&
			/\b(?:funding|funds?|aid|donations?|budgets?|spending|support|contributions?|clearance|land|areas?|contamination|stockpiles?|use)\b/.test(
				words
			)
	};
}

/** A change of casualties, not of parties, funding or land. */
function isOfPeople(reading: Reading): boolean {
	return chipsOf(reading, 'measure').length > 0 && chipsOf(reading, 'act').length === 0;
}

const wordOf = (reading: Reading): Measure => {
	const firm = chipsOf(reading, 'measure').filter(({ loose }) => !loose);
	return firm[0]?.measure ?? 'casualties';
};

function placeFor(reading: Reading, number: NumberChip | undefined): string | null {
	const places = chipsOf(reading, 'place').filter(({ compared }) => !compared);
	const chosen = number ? placeOf(reading, number) : (places[0] ?? null);
	if (!chosen) return WORLD;
	return chosen.places.length === 1 ? (chosen.places[0] ?? null) : null;
}

function restOf(pairs: readonly Pair[], before: number, after: number): Partial<Finding> {
	const [pair] = pairs;
	if (!pair) return { values: { before, after } };
	const [from, to] = [evidenceOfValue(pair.from), evidenceOfValue(pair.to)];
	return {
		rows: [from, to],
		values: { before, after, percent: pair.percent },
		safe: { of: 'change', from, to, percent: pair.percent }
	};
}

function sizeOf(
	number: NumberChip,
	pairs: readonly Pair[],
	measure: Measure,
	place: string,
	base: ClaimBase,
	chip: ChangeChip | null,
	rest: Partial<Finding>
): readonly Finding[] {
	const isDown = chip?.direction === 'down' || number.value === 0.5;
	const fitting = pairs.find((pair) => fitsSize(number, pair, isDown));
	const values = { ...rest.values, said: number.value };
	if (fitting) {
		const code =
			fitting.how === 'latest'
				? 'correct'
				: fitting.how === 'first'
					? 'older_edition_ok'
					: 'mixed_vintages';
		const reason = code === 'mixed_vintages' ? 'mixed' : 'growth';
		return [finding(code, reason, { ...rest, values })];
	}
	if (number.unit === 'percent') {
		const share = base.shares.find(
			({ percent, place: of, year }) =>
				percent === number.value &&
				of === place &&
				!number.loose &&
				Math.abs(year - (pairs[0]?.to.year ?? year)) <= 2
		);
		if (share && number.value >= 30)
			return [
				finding('wrong_base', 'share_as_growth', {
					...rest,
					rows: [evidenceOfShare(share), ...(rest.rows ?? [])],
					values
				})
			];
	}
	const other = measure === 'killed' ? 'casualties' : 'killed';
	const [pair] = pairs;
	const [before, after] = [pair?.from.year ?? 0, pair?.to.year ?? 0];
	if (
		pairsOf(figuresOf(place, other), before, after, base).some(
			(one) => one.how !== 'mixed' && fitsSize(number, one, isDown)
		)
	)
		return [finding('wrong_unit', 'measure', { ...rest, values: { ...values, measure: other } })];
	return [finding('wrong_value', 'growth', { ...rest, values })];
}

function fitsSize(number: NumberChip, pair: Pair, isDown: boolean): boolean {
	const sign = isDown ? -1 : 1;
	if (number.unit === 'percent') {
		const percent = pair.percent * sign;
		if (number.loose)
			return (
				Math.abs(percent - number.value) <= 5 ||
				(number.bound === 'more_than' && percent >= number.value && percent < number.value + 15)
			);
		return (
			percent > 0 && (Math.abs(percent - number.value) <= 0.6 || fitOf(number, percent) !== null)
		);
	}
	if (number.unit === 'times') {
		const times = number.value < 1 ? 1 / pair.times : pair.times;
		const { value: said } = number;
		const wanted = said < 1 ? 1 / said : said;
		if (number.bound === 'more_than') return times >= wanted && times < wanted + 1.5;
		if (number.bound === 'nearly') return times >= wanted * 0.85 && times <= wanted * 1.02;
		// "Doubled" of two and a half times says too little, not a wrong thing.
		return times >= wanted * 0.9 && times < wanted + 0.95;
	}
	const people = (pair.to.value - pair.from.value) * sign;
	return (
		people > 0 &&
		fitOf({ ...number, bound: number.bound === 'plain' ? 'plain' : number.bound }, people) !== null
	);
}

function directionOf(
	chip: ChangeChip,
	pairs: readonly Pair[],
	measure: Measure,
	place: string,
	before: number,
	after: number,
	base: ClaimBase,
	rest: Partial<Finding>
): readonly Finding[] {
	const holds = ({ percent }: Pair) =>
		chip.direction === 'same'
			? Math.abs(percent) < 2
			: chip.direction === 'up'
				? percent > 0
				: percent < 0;
	const fair = pairs.filter(({ how }) => how === 'latest' || how === 'first');
	if (fair.some(holds)) {
		const latest = fair.find(({ how }) => how === 'latest');
		const isLatest = latest !== undefined && holds(latest);
		if (chip.strong && isLatest && isOfOldNumbers(latest, pairs))
			return [finding('outdated_edition', 'strength', rest)];
		return [finding(isLatest ? 'correct' : 'older_edition_ok', 'direction', rest)];
	}
	if (pairs.some(holds)) return [finding('mixed_vintages', 'mixed', rest)];
	if (measure === 'killed' || measure === 'injured') {
		const other = pairsOf(figuresOf(place, 'casualties'), before, after, base).filter(
			({ how }) => how !== 'mixed'
		);
		if (other.some(holds))
			return [
				finding('wrong_unit', 'direction_unit', {
					...rest,
					values: { ...rest.values, measure: 'casualties' }
				})
			];
	}
	return [finding('unsupported', 'direction', rest)];
}

/** A small change that was a large one against the number before its revision. How much "strongly" is, is not judged. */
function isOfOldNumbers(latest: Pair, pairs: readonly Pair[]): boolean {
	return (
		Math.abs(latest.percent) < 15 &&
		pairs.some(
			({ percent }) => Math.sign(percent) === Math.sign(latest.percent) && Math.abs(percent) >= 30
		)
	);
}
