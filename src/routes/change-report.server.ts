/** What moved in the tables, as `scripts/build-static` has written it beside them. */
import { readFile } from 'node:fs/promises';
import type { ChangeReport } from '$lib/core/changes/change-report';
import { buildEngine } from '$lib/engine/node';
import { publishedValues } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';

export async function changeReport(): Promise<ChangeReport> {
	return JSON.parse(await readFile('static/changes.json', 'utf8'));
}

/** Figures that have a page: all but those taken back since. Nobody asks where nothing has moved. */
export async function figuresWithPage({ versions }: ChangeReport): Promise<readonly string[]> {
	const named = versions.flatMap(({ figures, corrections }) => [
		...figures.map(({ figure }) => figure),
		...corrections.map(({ row }) => row.replace(/--.*/, ''))
	]);
	if (named.length === 0) return [];
	const values = await run(await buildEngine(), publishedValues, { places: null });
	const standing = new Set(values.map(({ figure }) => figure));
	return [...new Set(named)].filter((figure) => standing.has(figure));
}
