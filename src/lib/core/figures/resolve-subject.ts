import type { Measure } from '../harm/measure';
import type { Rate } from '../harm/rate';
import type { SeriesYear } from '../harm/series';
import type { Source } from '../sources/source';
import type { Act } from '../treaty/act';
import type { CardKey } from './card-key';
import type { CardSubject } from './card-subject';
import { isKnown, type Cell } from './figure';

/** What a page knows of its own arithmetic and acts. `names` are those of places, by code. */
export interface PageKnowledge {
	readonly measure: Measure;
	readonly items: readonly {
		readonly key: string;
		readonly name: string;
		readonly years: readonly (SeriesYear & { readonly rate?: Cell<Rate> })[];
	}[];
	readonly acts: readonly Act[];
	readonly sources: readonly Source[];
	readonly names: Readonly<Record<string, string>>;
}

/** The card of a sum, a rate or an act of the page; null for figures, whose values are fetched, and for anything unknown. */
export function resolveSubject(key: CardKey, page: PageKnowledge): CardSubject | null {
	if (key.card === 'figure' || key.card === 'row') return null;
	if (key.card === 'act') {
		const act = page.acts.find(({ id }) => id === key.id);
		const source = page.sources.find((candidate) => candidate.source === act?.source);
		return act && source
			? { card: 'act', placeName: page.names[act.place] ?? act.place, act, source }
			: null;
	}
	const item = page.items.find((candidate) => candidate.key === key.item);
	const found = item?.years.find(({ year }) => year === key.year);
	if (!item || !found) return null;
	const said = { name: item.name, year: key.year, measure: page.measure, placeNames: page.names };
	if (key.card === 'sum')
		return isKnown(found.total) ? { card: 'sum', ...said, total: found.total } : null;
	return found.rate && isKnown(found.rate) ? { card: 'rate', ...said, rate: found.rate } : null;
}

/** Id of the row that the page shows of a figure; null where it is the latest, or the page does not show it. */
export function rowShown(figure: string, { items }: Pick<PageKnowledge, 'items'>): string | null {
	for (const { years } of items)
		for (const { total } of years)
			for (const input of isKnown(total) ? total.inputs : [])
				if (input.figure.figure === figure) return input.figure.row ?? null;
	return null;
}
