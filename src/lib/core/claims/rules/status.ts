/** What a state is to the convention, and on which day an act of it was done. */
import { lastDay } from '../../dates/iso-date';
import { chipsOf, type ActChip, type Reading, type TimeChip } from '../chip';
import type { ClaimBase } from '../indexed';
import { knownBy } from '../statement-years';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';
import { dated, ownForce } from './status-dated';
import { safeOf, statusIn, statusOn } from './status-on';
import { chosenAct, groupsBy, isOfTreaty, placesOf } from './status-subject';

export const status: Rule = (reading, base) => {
	const places = placesOf(reading);
	const act = chosenAct(reading);
	if (act && places.length === 0) return ownForce(act, reading, base);
	if (!act || places.length === 0 || !isOfTreaty(reading, act)) return [];
	const treaty = chipsOf(reading, 'treaty').some((chip) => chip.treaty === 'CCM') ? 'CCM' : 'MBT';
	const found = groupsBy(reading, act, places).map((group) =>
		gravest(group.flatMap((place) => judge(place, act, treaty, reading, base) ?? []))
	);
	const [first] = found;
	// A sentence that names several states in several places may be about any of them.
	const fine = found.find((one) => one?.code === 'correct');
	return [fine ?? first ?? []].flat();
};

/** Three states that did the same are one statement: the gravest of them speaks. */
function gravest(findings: readonly Finding[]): Finding | null {
	return findings.find(({ code }) => code !== 'correct') ?? findings[0] ?? null;
}

function judge(
	place: string,
	chip: ActChip,
	treaty: 'MBT' | 'CCM',
	reading: Reading,
	base: ClaimBase
): Finding | null {
	const datings = base.datings.filter((row) => row.place === place && row.treaty === treaty);
	const own = datings.filter(({ preferred }) => preferred);
	if (treaty === 'CCM' && own.length === 0)
		return finding('nothing_published', 'no_row', { values: { place } });
	const time = timeOf(reading, chip);
	const known = knownBy(reading, base);
	const today = known ? lastDay(known) : base.asOf;
	const safe = safeOf(place, treaty, own, today);
	if (!time || chip.negated)
		return statusOn(place, chip, own, time ? lastDay(time.end) : today, safe);
	if (chip.act === 'party' || chip.act === 'signatory')
		return statusIn(place, chip, own, time, safe);
	const found = dated(place, chip, own, datings, time, today, safe);
	// The tables hold when a law was signed; a decree is another paper.
	const isOpen = chip.act === 'president' && /\bdecrees?\b/i.test(reading.text);
	return isOpen && found.code !== 'correct' ? finding('cannot_tell', 'no_match') : found;
}

function timeOf(reading: Reading, chip: ActChip): TimeChip | null {
	const times = chipsOf(reading, 'time').filter(
		({ start, role }) => start !== '1997' && role !== 'past'
	);
	if (times.length < 2) return times[0] ?? null;
	// "a party since 2004, it left on …": how long it was one is beside the point.
	const own = times.filter(({ from }) => !/\bsince $/.test(reading.text.slice(0, from)));
	return (
		(own.length > 0 ? own : times).toSorted(
			(a, b) => Math.abs(a.from - chip.to) - Math.abs(b.from - chip.to)
		)[0] ?? null
	);
}
