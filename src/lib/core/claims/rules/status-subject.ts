/** Of which states and which act a sentence about the convention speaks. */
import { chipsOf, type ActChip, type Reading, type TreatyAct } from '../chip';
import { parliamentOf } from './votes';

/** States that stand together in the text, the group that is most likely the subject of the act first. */
export function groupsBy(
	reading: Reading,
	act: ActChip,
	places: readonly string[]
): readonly (readonly string[])[] {
	const chips = chipsOf(reading, 'place').filter(
		({ compared, conflict, places: own }) =>
			!compared && conflict === null && own.some((place) => places.includes(place))
	);
	const groups: { places: string[]; from: number; to: number }[] = [];
	for (const chip of chips) {
		const last = groups.at(-1);
		const between = last ? reading.text.slice(last.to, chip.from) : '';
		if (last && /^(?:\s|,|&|-|–|'s|and|the|or|as well as|both)*$/i.test(between)) {
			last.places.push(...chip.places);
			last.to = chip.to;
		} else groups.push({ places: [...chip.places], from: chip.from, to: chip.to });
	}
	if (groups.length === 0) return [places];
	const subject =
		groups.findLast(
			({ to }) => to <= act.from && !reading.text.slice(to, act.from).includes(',')
		) ?? groups[0];
	return [subject, ...groups.filter((group) => group !== subject)].flatMap((group) =>
		group ? [group.places] : []
	);
}

export function placesOf(reading: Reading): readonly string[] {
	const named = chipsOf(reading, 'place')
		.filter(({ compared, conflict }) => !compared && conflict === null)
		.flatMap(({ places }) => places)
		.filter((place) => place !== 'WLD');
	const own =
		named.length > 0 ? named : [parliamentOf(reading.text)].flatMap((place) => place ?? []);
	return [...new Set(own)];
}

/** What others said of an act is not the act. */
const ANSWERS =
	/\b(?:object(?:ed|s|ing|ions?)?|protest\w*|critici[sz]\w*|condemn\w*|regret\w*|urg(?:ed|es|ing)|call(?:ed|s|ing)? on|appeal\w*|cannot)\b/i;

export function isOfTreaty(reading: Reading, { act }: ActChip): boolean {
	const isPeople =
		chipsOf(reading, 'measure').length > 0 && chipsOf(reading, 'treaty').length === 0;
	if (isPeople || ANSWERS.test(reading.text)) return false;
	// "Poland has already withdrawn": nothing else to withdraw from is named here.
	const isClear =
		['suspend', 'notify', 'leave', 'signatory', 'unbound'].includes(act) ||
		/\b(?:state party|acced\w+|accession|ratif\w+)\b/i.test(reading.text) ||
		(['president', 'parliament', 'announce'].includes(act) && /\bwithdraw\w*/i.test(reading.text));
	const otherTreaty =
		/\b(?:nato|paris agreement|inf treaty|open skies|nuclear|start treaty|european union|brexit|who\b|eu\b)/i.test(
			reading.text
		);
	return (
		chipsOf(reading, 'treaty').length > 0 ||
		(isClear && !otherTreaty && chipsOf(reading, 'number').every(({ unit }) => unit !== 'people'))
	);
}

/** The act that the sentence is about: what is said to be done before how it was said. */
const ORDER: readonly TreatyAct[] = [
	...([
		'unbound',
		'parliament',
		'president',
		'suspend',
		'announce',
		'leave',
		'notify',
		'in_force',
		'leaving',
		'deposit'
	] as const),
	...(['join', 'signatory', 'sign', 'party'] as const)
];

export function chosenAct(reading: Reading): ActChip | null {
	const acts = chipsOf(reading, 'act').filter(
		({ act, from }) => act !== 'sign' || !/\bwhich $/.test(reading.text.slice(0, from))
	);
	const has = (act: TreatyAct) => acts.find((chip) => chip.act === act);
	const text = reading.text.toLowerCase();
	// "left the treaty when it notified the UN": leaving dated by the notice.
	if (/\bwithdrawals?\b/.test(text) && has('leave') && !/effect|force|complete/.test(text)) {
		const other = acts.find(({ act }) =>
			['notify', 'announce', 'parliament', 'president'].includes(act)
		);
		if (other) return other;
		const leave = has('leave');
		// A bare "withdrawal" is a matter, not an act.
		if (
			leave &&
			/^(?:withdrawals?|exit|departure|denunciation)$/.test(text.slice(leave.from, leave.to))
		)
			return null;
	}
	for (const act of ORDER) {
		const chip = has(act);
		if (chip) return chip;
	}
	return null;
}
