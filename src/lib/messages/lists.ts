/** Several names or years in one sentence. */
import { LOCALE } from './locale';

const all = new Intl.ListFormat(LOCALE, { style: 'long', type: 'conjunction' });

/** "Mali, Niger and Benin". */
export function listOf(names: readonly string[]): string {
	return all.format(names);
}

/** Years as spans: "1999–2004, 2007 and 2010–2012". Sorted, each year once. */
export function yearList(years: readonly number[]): string {
	const spans: { from: number; to: number }[] = [];
	for (const year of years) {
		const last = spans.at(-1);
		if (last && year === last.to + 1) last.to = year;
		else spans.push({ from: year, to: year });
	}
	return listOf(spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)));
}
