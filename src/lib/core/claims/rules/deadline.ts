/** Deadlines of articles 4 and 5, where a sentence names a state and a date for clearing or destroying. */
import { chipsOf } from '../chip';
import { evidenceOfRow } from '../evidence';
import { finding, type Rule } from './rule';

export const deadline: Rule = (reading, base) => {
	if (
		!/\b(?:deadline|(?:must|(?:had|has|have|was|were|is|are) (?:due |supposed |required |obliged |meant )?to) (?:clear|destroy|complete|finish)|has until|have until|to be mine[- ]free by|extension (?:until|to))\b/i.test(
			reading.text
		)
	)
		return [];
	const place = chipsOf(reading, 'place').find(
		({ places }) => places.length === 1 && places[0] !== 'WLD'
	)?.places[0];
	const time = chipsOf(reading, 'time').findLast(({ role }) => role !== 'issued');
	if (!place || !time) return [];
	const article = /\barticle 4\b|stockpil/i.test(reading.text) ? '4' : '5';
	const own = base.deadlines.filter(
		(row) => row.place === place && row.article === article && row.deadline !== null
	);
	const rest = {
		rows: own.map((row) =>
			evidenceOfRow('deadlines', row, row.deadline ?? '', `article ${row.article}`, row.status)
		),
		values: { place, said: time.end }
	};
	if (own.length === 0) return [finding('nothing_published', 'no_row', rest)];
	const hit = own.find(({ deadline: day }) => {
		const length = Math.min(time.end.length, day?.length ?? 0);
		return day !== null && day.slice(0, length) === time.end.slice(0, length);
	});
	if (!hit) return [finding('wrong_value', 'deadline', rest)];
	const isPresent =
		/\b(?:is|has|must|now|current)\b/i.test(reading.text) &&
		!/\bwas|had|original|earlier|previous/i.test(reading.text);
	const isOld = hit.status === 'extended' && own.some(({ status }) => status === 'current');
	return [
		isPresent && isOld && reading.published === null
			? finding('outdated_edition', 'deadline', rest)
			: finding('correct', 'deadline', rest)
	];
};
