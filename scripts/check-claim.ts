/** `npm run claim`: a first version that prints verdicts. */
import { readFileSync } from 'node:fs';
import { checkClaim } from '../src/lib/core/claims/check';
import { indexed } from '../src/lib/core/claims/indexed';
import { askClaimTables } from '../src/lib/engine/claim-base';
import { folderStore, nodeEngine } from '../src/lib/engine/node';

export default async function main(args: readonly string[]): Promise<number> {
	const store = folderStore();
	const engine = await nodeEngine(store);
	const base = indexed(await askClaimTables(engine, (await store.manifest()).version.slice(0, 10)));
	await engine.close();
	const lines = args[0] === '--file' ? readFileSync(args[1] ?? '', 'utf8').split('\n').filter(Boolean) : args;
	for (const line of lines) {
		const t = performance.now();
		const check = checkClaim(line, base, null);
		console.log(`${check.verdicts.map(({ code, reason }) => `${code}(${reason})`).join(' ')} | ${line} | ${(performance.now() - t).toFixed(1)}`);
		if (process.env['CHIPS']) console.log(check.reading.chips.map(({ kind, from, to, ...rest }) => `   ${kind} "${check.reading.text.slice(from, to)}" ${JSON.stringify(rest)}`).join('\n'));
	}
	return 0;
}
