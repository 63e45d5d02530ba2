import { buildEngine } from '$lib/engine/node';
import { askSources, type SourceCatalogue } from '$lib/state/source-pages';

let asked: Promise<SourceCatalogue> | undefined;

/** All sources with what rests on them, asked once a build. */
export function sourceCatalogue(): Promise<SourceCatalogue> {
	return (asked ??= buildEngine().then(askSources));
}
