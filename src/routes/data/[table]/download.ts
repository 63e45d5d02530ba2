import type { TableRow, TableShape } from '$lib/core/tables/table-shape';

/** Rows as the CSV of the table: its columns, its header, LF, an empty cell for nothing. */
export async function csvOf(rows: readonly TableRow[], { columns }: TableShape): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const fields = columns.map(({ name }) => name);
	const data = rows.map((row) => fields.map((name) => row[name] ?? ''));
	return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

/** Hands a file to the reader's browser, which saves it; nothing leaves the page. */
export function save(name: string, text: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
