/** Cells of rows as a page shows them: worked out at once, for a component a cell would take most of a repaint. */
import { writeCardKey } from '../core/figures/card-key';
import { isRelay } from '../core/tables/relay';
import type { ColumnShape, TableRow, TableShape } from '../core/tables/table-shape';
import * as m from './compiled/messages.js';
import { describeCell, describeQualified } from './table';

export type RowCell =
	| { readonly kind: 'empty' | 'text'; readonly text: string }
	/** What the row is about. `href` is where it leads without a script. */
	| {
			readonly kind: 'figure';
			readonly text: string;
			readonly href: string;
			readonly card: string;
			readonly zero: boolean;
			/** Held only through an outlet under control. */
			readonly relay: boolean;
	  }
	/** `control` says who stands behind an outlet; empty where nobody is known to. */
	| {
			readonly kind: 'source';
			readonly text: string;
			readonly href: string;
			readonly control: string;
	  }
	| { readonly kind: 'address'; readonly text: string };

/** What a page knows that its rows do not. */
export interface RowWords {
	readonly shape: TableShape;
	/** Name of the column that a row is about. */
	readonly figure: string;
	/** Of places and conflicts, by code and id. */
	readonly names: Readonly<Record<string, string>>;
	figureHref(figure: string): string;
	sourceHref(source: string): string;
}

export function cellOf(column: ColumnShape, row: TableRow, words: RowWords): RowCell {
	const { shape, figure, names, figureHref, sourceHref } = words;
	const text = describeCell(column, row, names);
	if (text === null) return { kind: 'empty', text: m.rows_empty_cell() };
	const said = (name: string) => row[name]?.toString() ?? '';
	if (column.name === figure) {
		const zero = row[figure] === 0;
		const key = said(shape.key);
		const source = said('source');
		return {
			kind: 'figure',
			text: zero ? m.zero_reported() : describeQualified(text, row),
			href: said('figure') ? figureHref(said('figure')) : source ? sourceHref(source) : `#${key}`,
			card: writeCardKey({ card: 'row', id: key }),
			zero,
			relay: isRelay(row)
		};
	}
	if (column.refersTo === 'sources') {
		const control = said(`${column.name}.control`);
		return {
			kind: 'source',
			text: said(`${column.name}.publisher`) || text,
			href: sourceHref(said(column.name)),
			control: control && describeControlled(control)
		};
	}
	if (column.name === 'url' && row['link'] === true) return { kind: 'address', text };
	return { kind: 'text', text };
}

function describeControlled(control: string): string {
	return control === 'state' ? m.source_control_state() : m.source_control_disinformation();
}
