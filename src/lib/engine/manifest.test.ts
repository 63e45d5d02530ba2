import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { describeFixtures, FIXTURES } from '../../../tests/support/fixture-store';

test('the manifest of the invented world fits its files', async () => {
	const manifest = JSON.stringify(await describeFixtures());
	const style = { ...(await resolveConfig('src/app.html')), parser: 'json' };
	await expect(await format(manifest, style)).toMatchFileSnapshot(
		`../../../${FIXTURES}/manifest.json`
	);
});

test('a table of the invented world has the columns of the real one', async () => {
	const head = async (file: string): Promise<string | undefined> =>
		(await readFile(file, 'utf8')).split('\n')[0];
	for (const { path } of Object.values((await describeFixtures()).tables))
		expect(await head(`${FIXTURES}/${path}`), path).toBe(await head(`datasets/${path}`));
});
