/**
 * A CSV as records with the line each starts on. RFC 4180: comma, double quotes, UTF-8 without BOM, LF, a header row.
 */
import Papa from 'papaparse';
import type { Resource } from './descriptor';
import type { Finding } from './finding';

export interface TableRecord {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
	readonly resource: Resource;
	readonly records: readonly TableRecord[];
	readonly findings: readonly Finding[];
}

/** Records that have the described number of cells; whatever is wrong with the others is a finding. */
export function readTable(resource: Resource, text: string): Table {
	const file = resource.path;
	const findings: Finding[] = [];
	const wrong = (line: number, allowed: string) =>
		findings.push({ file, line, column: null, value: '', allowed });
	if (text.startsWith('\uFEFF'))
		wrong(1, 'The file starts with a byte order mark. Save it as UTF-8 without BOM.');
	if (text.includes('\uFFFD'))
		wrong(
			lineAt(text, text.indexOf('\uFFFD')),
			'A character is not UTF-8. Save the file as UTF-8.'
		);
	if (text.includes('\r'))
		wrong(lineAt(text, text.indexOf('\r')), 'The line ends with CR LF. Use LF alone.');
	if (!text.endsWith('\n'))
		wrong(lineAt(text, text.length), 'The last line has no line feed at its end.');

	const names = resource.schema.fields.map(({ name }) => name);
	const records: TableRecord[] = [];
	let line = 1;
	let start = 0;
	Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		skipEmptyLines: false,
		delimiter: ',',
		newline: '\n',
		step: ({ data, errors, meta }) => {
			const raw = text.slice(start, meta.cursor);
			if (raw.trim() === '' && meta.cursor >= text.length) return;
			for (const { message } of errors) wrong(line, `Quotes are broken: ${message}.`);
			if (line === 1) readHeader(data, names, wrong);
			else if (data.length !== names.length)
				wrong(
					line,
					`The record has ${data.length} cells. Give it ${names.length}: ${names.join(', ')}.`
				);
			else
				records.push({
					line,
					cells: Object.fromEntries(names.map((name, index) => [name, data[index] ?? '']))
				});
			line += raw.split('\n').length - 1;
			start = meta.cursor;
		}
	});
	return { resource, records, findings };
}

function readHeader(
	found: readonly string[],
	names: readonly string[],
	wrong: (line: number, allowed: string) => void
): void {
	if (found.join() !== names.join())
		wrong(1, `The header is "${found.join(',')}". Use: ${names.join(',')}.`);
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
