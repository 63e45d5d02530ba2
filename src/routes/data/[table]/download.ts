/** Files made of rows in the reader's browser. Nothing leaves the page; the libraries come with the first press. */
import type { TableRow, TableShape } from '$lib/core/tables/table-shape';

/**
 * Saves rows as the CSV of their table, alone or in a zip with texts beside it.
 * @param name of the file, without ending
 * @param beside texts by the name of their file
 */
export async function saveRows(
	as: 'csv' | 'zip',
	name: string,
	csv: { readonly rows: readonly TableRow[]; readonly shape: TableShape },
	beside: Readonly<Record<string, string>>
): Promise<void> {
	const text = await csvOf(csv.rows, csv.shape);
	if (as === 'csv') return save(`${name}.csv`, text);
	const { strToU8, zipSync } = await import('fflate');
	const texts = Object.entries({ [`${csv.shape.table}.csv`]: text, ...beside });
	save(
		`${name}.zip`,
		zipSync(Object.fromEntries(texts.map(([path, one]) => [path, strToU8(one)])))
	);
}

/** The columns of the table with its header, LF, an empty cell for nothing. */
async function csvOf(rows: readonly TableRow[], { columns }: TableShape): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const fields = columns.map(({ name }) => name);
	const data = rows.map((row) => fields.map((name) => row[name] ?? ''));
	return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

/** Hands a file to the reader. @param name with its ending */
export function save(name: string, content: BlobPart): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content]));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
