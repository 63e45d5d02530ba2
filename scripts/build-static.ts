/**
 * Publishes the checked tables: `static/data/` holds each CSV as it is, the descriptor with what is counted of them, the
 * manifest, and the zips. The file a reader downloads is the file the charts are drawn from. `static/changes.json` says what
 * moved since the version before.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkFolder, describeFindings } from './datasets/check';
import { downloadsOf, zips } from './datasets/downloads';
import { manifestOf } from './datasets/manifest';
import { changeReport } from './versions/report';
import { publishedPackage } from './datasets/published-package';

const FROM = 'datasets';
const TO = 'static/data';
const CHANGES = 'static/changes.json';
/** Beside the tables in the zip of everything. */
const TEXTS = ['README.md', 'CHANGES.md'];

export default async function main(): Promise<number> {
	const { descriptor, tables, findings } = checkFolder(FROM);
	if (findings.length > 0) {
		console.error(`${describeFindings(findings)}\nNothing was published.`);
		return 1;
	}
	const read = (path: string) => readFileSync(`${FROM}/${path}`);
	const published = tables.map((table) => ({ table, bytes: read(table.resource.path) }));
	const manifest = manifestOf(published, descriptor.checked);
	const described = publishedPackage(descriptor, tables, manifest);
	const files = Object.fromEntries(
		published.map(({ table, bytes }) => [table.resource.path, bytes])
	);
	const texts = Object.fromEntries(TEXTS.map((path) => [path, read(path)]));
	const packed = zips(described, files, texts);

	rmSync(TO, { recursive: true, force: true });
	mkdirSync(TO, { recursive: true });
	const write = (path: string, content: string | Uint8Array) =>
		writeFileSync(`${TO}/${path}`, content);
	for (const [path, bytes] of Object.entries(files)) write(path, bytes);
	for (const { path, bytes } of packed) write(path, bytes);
	write('datapackage.json', `${JSON.stringify(described, null, '\t')}\n`);
	write('downloads.json', `${JSON.stringify(downloadsOf(packed))}\n`);
	write('manifest.json', `${JSON.stringify(manifest)}\n`);
	writeFileSync(CHANGES, `${JSON.stringify(await changeReport(FROM))}\n`);

	const rows = tables.reduce((sum, { records }) => sum + records.length, 0);
	console.log(
		`  ${tables.length} tables, ${rows.toLocaleString('en')} rows, data version ${manifest.version}`
	);
	return 0;
}
