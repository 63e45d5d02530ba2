/** Published tables and their manifest over the network, from the folder that serves them. */
import { EngineError } from './errors';
import type { Manifest } from './manifest';
import type { TableStore } from './session';

/** `folder` ends in a slash. The manifest is fetched once; whatever failed is fetched again when next asked for. */
export function webStore(folder: URL, patienceMs: number): TableStore {
	let manifest: Promise<Manifest> | undefined;

	async function fetchManifest(): Promise<Manifest> {
		// A new edition replaces the manifest under the same address; tables carry their hash in theirs.
		const response = await reach(new URL('manifest.json', folder), patienceMs, 'no-cache');
		return response.json().catch((cause: unknown) => {
			throw new EngineError('table_unreachable', 'manifest.json is not JSON.', { cause });
		});
	}

	return {
		manifest() {
			manifest ??= fetchManifest().catch((cause: unknown) => {
				manifest = undefined;
				throw cause;
			});
			return manifest;
		},
		async bytes(path) {
			const url = new URL(path, folder);
			const response = await reach(url, patienceMs, 'default');
			return new Uint8Array(await response.arrayBuffer().catch((cause) => unreachable(url, cause)));
		}
	};
}

async function reach(url: URL, patienceMs: number, cache: RequestCache): Promise<Response> {
	const signal = AbortSignal.timeout(patienceMs);
	const response = await fetch(url, { signal, cache }).catch((cause) => unreachable(url, cause));
	if (!response.ok) unreachable(url, `status ${response.status}`);
	// Hosts that answer an unknown path with their own page do so with status 200.
	if (response.headers.get('content-type')?.startsWith('text/html')) unreachable(url, 'a page');
	return response;
}

function unreachable(url: URL, cause: unknown): never {
	throw new EngineError('table_unreachable', `${url.pathname} could not be fetched: ${cause}`, {
		cause
	});
}
