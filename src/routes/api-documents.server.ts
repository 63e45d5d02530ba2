import { base } from '$app/paths';
import { apiPath, schemaPath } from '$lib/core/api/document';
import { buildEngine } from '$lib/engine/node';
import { apiIndex, describeDocuments } from '$lib/messages/api';
import { apiSchemas } from '$lib/messages/api-schemas';
import { askApi } from '$lib/state/api-documents';
import { publishedPackage } from './published-package.server';

let written: Promise<ReadonlyMap<string, object>> | undefined;

/** Every document of the static API and every schema by its path below the site, asked once a build. */
export function apiDocuments(): Promise<ReadonlyMap<string, object>> {
	return (written ??= write());
}

async function write(): Promise<ReadonlyMap<string, object>> {
	const described = await publishedPackage();
	const at = (path: string) => base + path;
	const documents = await askApi(await buildEngine(), described, at);
	const places = documents.flatMap(({ place }) => place ?? []);
	const schemas = apiSchemas(described);
	return new Map<string, object>([
		[apiPath('index'), apiIndex(described, places, at)],
		...documents.map(({ name, place, content }) => [apiPath(name, place), content] as const),
		...describeDocuments().map(({ name }) => [schemaPath(name), schemas[name]] as const)
	]);
}
