/**
 * Publishes the checked tables: `static/data/` holds each CSV as it is, the descriptor, and the manifest.
 * The file a reader downloads is the file the charts are drawn from. `static/changes.json` says what moved since.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkFolder, describeFindings } from './datasets/check';
import { manifestOf } from './datasets/manifest';
import { changeReport } from './versions/report';

const FROM = 'datasets';
const TO = 'static/data';
const CHANGES = 'static/changes.json';

export default async function main(): Promise<number> {
	const { descriptor, tables, findings } = checkFolder(FROM);
	if (findings.length > 0) {
		console.error(`${describeFindings(findings)}\nNothing was published.`);
		return 1;
	}
	const published = tables.map((table) => ({
		table,
		bytes: readFileSync(`${FROM}/${table.resource.path}`)
	}));
	const manifest = manifestOf(published, descriptor.checked);
	rmSync(TO, { recursive: true, force: true });
	mkdirSync(TO, { recursive: true });
	for (const { path } of descriptor.resources) copyFileSync(`${FROM}/${path}`, `${TO}/${path}`);
	copyFileSync(`${FROM}/datapackage.json`, `${TO}/datapackage.json`);
	writeFileSync(`${TO}/manifest.json`, `${JSON.stringify(manifest)}\n`);
	writeFileSync(CHANGES, `${JSON.stringify(await changeReport(FROM))}\n`);
	const rows = tables.reduce((sum, { records }) => sum + records.length, 0);
	console.log(
		`  ${tables.length} tables, ${rows.toLocaleString('en')} rows, data version ${manifest.version}`
	);
	return 0;
}
