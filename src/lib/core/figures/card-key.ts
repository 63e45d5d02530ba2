/**
 * Names of source cards, used as fragments of the page: `figure:wld-2016-casualties`, `sum:sahel:2023`,
 * `rate:AFG:2020`, `act:est-mbt-accession--untc-mbt-2015-copy`, `row:` with the key of a row of a table. Without JavaScript they lead to the cell of the table.
 */
export type CardKey =
	| { readonly card: 'figure'; readonly figure: string }
	| { readonly card: 'sum' | 'rate'; readonly item: string; readonly year: number }
	| { readonly card: 'act'; readonly id: string }
	| { readonly card: 'row'; readonly id: string };

export function writeCardKey(key: CardKey): string {
	switch (key.card) {
		case 'figure':
			return `figure:${key.figure}`;
		case 'act':
		case 'row':
			return `${key.card}:${key.id}`;
		default:
			return `${key.card}:${key.item}:${key.year}`;
	}
}

/** Null for any other fragment. */
export function readCardKey(fragment: string): CardKey | null {
	const [card, name, year] = fragment.split(':');
	if (!name) return null;
	if (card === 'figure') return { card, figure: name };
	if (card === 'act') return { card, id: name };
	if (card === 'row') return { card, id: name };
	if ((card === 'sum' || card === 'rate') && year && /^\d{4}$/.test(year))
		return { card, item: name, year: Number(year) };
	return null;
}

/** Code of the place a figure belongs to: the first part of its name. */
export function placeOfFigure(figure: string): string {
	return figure.slice(0, 3).toUpperCase();
}
