import { numberNotes } from '$lib/core/sources/end-notes';
import { buildEngine } from '$lib/engine/node';
import { allSources } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { askMineUse } from '$lib/state/mine-use';
import { sourcesUsedBy } from '$lib/state/sources-used';

/** A page that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const engine = await buildEngine();
	const answer = await askMineUse(engine);
	const sources = sourcesUsedBy(answer, await run(engine, allSources, undefined));
	return { answer, sources, notes: numberNotes(sources) };
};
