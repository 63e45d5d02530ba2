/** Who used mines where. A finding of the Monitor vouches for a sentence; its absence says nothing against one. */
import { chipsOf } from '../chip';
import type { MineUse } from '../../use/mine-use';
import { isOfUse } from '../../use/mine-use';
import { evidenceOfRow } from '../evidence';
import { yearsOf } from '../statement-years';
import { finding, type Rule } from './rule';

const USE =
	/\b(?:us(?:e[sd]?|ing)|la(?:id|ys?|ying)|plant(?:s|ed|ing)?|deploy(?:s|ed|ing)?|scatter(?:s|ed|ing)?|emplac(?:es?|ed|ing))\b/i;
const OPEN =
	/\b(?:not|never|no longer|den(?:y|ies|ied)|accus\w+|alleg\w+|will|would|could|may|might|plans?|wants?)\b|n't/i;

export const mineUse: Rule = (reading, base) => {
	const devices = chipsOf(reading, 'device').map(({ device }) => device);
	const isOurs =
		devices.some((device) => ['mines', 'antipersonnel', 'improvised'].includes(device)) &&
		USE.test(reading.text) &&
		chipsOf(reading, 'act').length === 0 &&
		chipsOf(reading, 'measure').length === 0 &&
		chipsOf(reading, 'number').length === 0;
	const named = chipsOf(reading, 'place').flatMap(({ places }) => places);
	if (!isOurs || named.length === 0) return [];
	const [time] = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	const years = time ? yearsOf(time) : null;
	const rows = base.mineUse.filter(
		(row) =>
			isOfUse(row) &&
			named.includes(row.actorPlace) &&
			named.every((place) => place === row.place || place === row.actorPlace) &&
			(years === null || (yearOf(row.to) >= years.from && yearOf(row.from) <= years.to))
	);
	const of = (kind: MineUse['finding']) => rows.filter((row) => row.finding === kind);
	const shown = (kept: readonly MineUse[]) => kept.slice(-3).map(evidence);
	if (rows.length === 0) return [finding('nothing_published', 'no_row')];
	const confirmed = of('confirmed').filter((row) => isOfActor(row, reading.text));
	if (OPEN.test(reading.text) || confirmed.length === 0)
		return [finding('sources_disagree', 'mine_use', { rows: shown(rows) })];
	return [finding('correct', 'mine_use', { rows: shown(confirmed) })];
};

const yearOf = (date: string) => Number(date.slice(0, 4));

/** "Rebels in Myanmar" are not its army: where the sentence says who, the finding must be of them. */
function isOfActor({ actor }: MineUse, text: string): boolean {
	const isState = /\b(?:government|armed forces|army)\b/i.test(actor);
	if (
		/\b(?:rebels?|militants?|insurgents?|armed groups?|guerrillas?|jihadists?|separatists?)\b/i.test(
			text
		)
	)
		return !isState;
	return isState;
}

const evidence = (row: MineUse) =>
	evidenceOfRow(
		'mine_use',
		row,
		row.from === row.to ? row.from : `${row.from}–${row.to}`,
		row.weapon,
		row.finding
	);
