/**
 * An invented "Landmine Monitor 2026", entered into a copy of the real tables in the temporary folder of the machine.
 *
 * Nothing in it is a fact: the edition is not in the tables, and its numbers stand for cases. When the real one is entered,
 * this one becomes the next.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder, describeFindings } from '../../scripts/datasets/check';

const SOURCE = 'landmine-monitor-2026-invented';

/** A copy of a folder of tables. */
export function copyOf(folder: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'tables-'));
	cpSync(folder, copy, { recursive: true });
	return copy;
}

export function removeCopy(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

export function append(folder: string, file: string, line: string): void {
	writeFileSync(`${folder}/${file}`, `${readFileSync(`${folder}/${file}`, 'utf8')}${line}\n`);
}

/** Replaces one text of a file, which must hold it. An empty line that is left is taken out. */
export function replace(folder: string, file: string, old: string, now: string): void {
	const text = readFileSync(`${folder}/${file}`, 'utf8');
	if (!text.includes(old)) throw new RangeError(`${file} does not hold "${old}".`);
	writeFileSync(`${folder}/${file}`, text.replace(old, now).replace(/\n\n/g, '\n'));
}

interface Printed {
	readonly place: string;
	readonly year: number;
	readonly measure?: string;
	readonly value: number;
	readonly qualifier?: string;
	readonly vintage: string;
	readonly source?: string;
	readonly locator?: string;
	/** A word that tells two rows of one page apart. */
	readonly word?: string;
}

/** A row of the casualty table as the invented edition prints it. */
function lineOf(row: Printed): string {
	const { place, year, measure = 'casualties', value, qualifier = 'exact', vintage } = row;
	const { source = SOURCE, locator = 'Casualties', word = '' } = row;
	const figure = `${place.toLowerCase()}-${year}-${measure}`;
	const coverage = place === 'WLD' ? 'world' : 'national';
	return [
		...[`${figure}--${source}${word}`, figure, place, year, measure, 'all,all,all,all', value],
		...[qualifier, 'mines_erw', coverage, '', vintage, 'Landmine Monitor 2026,2026-12-01,day'],
		...[source, locator, '']
	].join();
}

export const EDITION: readonly Printed[] = [
	{ place: 'WLD', year: 2025, value: 6512, qualifier: 'at_least', vintage: 'first_published' },
	{ place: 'WLD', year: 2025, measure: 'killed', value: 2012, vintage: 'first_published' },
	{ place: 'WLD', year: 2025, measure: 'injured', value: 4500, vintage: 'first_published' },
	{ place: 'MMR', year: 2025, value: 1870, vintage: 'first_published' },
	{ place: 'WLD', year: 2024, value: 6301, vintage: 'revised' },
	{ place: 'WLD', year: 2023, value: 5757, vintage: 'restated' }
];

/** What a curator enters for it: the source, the edition, its rows, and the day of the check. */
export function enterEdition(folder: string): void {
	const dated = 'Landmine Monitor 2026,2026-12-01,day';
	append(
		folder,
		'sources.csv',
		`${SOURCE},Landmine Monitor 2026,Invented,${dated},,true,primary,,,`
	);
	append(
		folder,
		'editions.csv',
		`Landmine Monitor 2026,landmine_monitor,2026,2026-12-01,day,2025,${SOURCE},`
	);
	for (const row of EDITION) append(folder, 'casualties.csv', lineOf(row));
	checkedOn(folder, '2026-12-02');
}

export function checkedOn(folder: string, day: string): void {
	const file = `${folder}/datapackage.json`;
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace(/"checked": "[^"]*"/, `"checked": "${day}"`));
}

/** A row of the edition as it stands in the table, or with something else in it. */
export function row(index: number, part: Partial<Printed> = {}): string {
	const printed = EDITION[index];
	if (!printed) throw new RangeError(`The edition has no row ${index}.`);
	return lineOf({ ...printed, ...part });
}

/** What the checks say of a folder of tables, a line each. */
export function said(folder: string): string {
	return describeFindings(checkFolder(folder).findings);
}

/** What the checks say after one mistake more, made in a copy of the folder. */
export function afterMistake(folder: string, mistake: (copy: string) => void): readonly string[] {
	const copy = copyOf(folder);
	try {
		mistake(copy);
		return said(copy).replaceAll(copy, 'datasets').split('\n');
	} finally {
		removeCopy(copy);
	}
}

/** A sentence without what every new row and version moves: line numbers and names of versions. */
function plain(text: string): string {
	return text
		.trim()
		.replace(/\.csv:\d+:/g, '.csv:')
		.replace(/Line \d+/g, 'Line')
		.replace(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g, 'version');
}

const README = new Set(readFileSync('datasets/README.md', 'utf8').split('\n').map(plain));

/** Whether the README of the tables shows a sentence as it is said. */
export function isShown(line = ''): boolean {
	return README.has(plain(line));
}
