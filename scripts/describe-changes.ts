/**
 * `npm run data:changes`: what moved in the tables since the oldest kept version, newest version first, in words.
 * Name a version to read on from the one after it; `--json` prints what the site publishes.
 */
import { readFileSync } from 'node:fs';
import type { ChangeReport } from '../src/lib/core/changes/change-report';
import { describeVersion, tellChanges } from '../src/lib/messages/changes';

/** Written by the step before (`scripts/prepare.js`). */
const REPORT = 'static/changes.json';

export default async function main(args: readonly string[]): Promise<number> {
	const since = args.find((argument) => argument !== '--json');
	const report: ChangeReport = JSON.parse(readFileSync(REPORT, 'utf8'));
	const names = report.versions.map(({ version }) => version);
	if (since !== undefined && !names.includes(since)) {
		console.error(`There is no version "${since}". Name one of: ${names.join(', ')}`);
		return 1;
	}
	const until = since === undefined ? names.length : names.indexOf(since);
	const asked: ChangeReport = { versions: report.versions.slice(0, until) };
	console.log(
		args.includes('--json') ? JSON.stringify(asked, null, '\t') : inWords(asked).join('\n')
	);
	return 0;
}

/** The report as lines for a terminal. */
export function inWords({ versions }: ChangeReport): readonly string[] {
	return versions.flatMap((changes) => [
		`${changes.version}: ${describeVersion(changes)}`,
		...tellChanges(changes).map((line) => `  ${line}`)
	]);
}
