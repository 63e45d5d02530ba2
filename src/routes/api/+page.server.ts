import { apiPath, schemaPath } from '$lib/core/api/document';
import { cutToFirst } from '$lib/core/api/example';
import { describeDocuments, pathPattern } from '$lib/messages/api';
import { apiDocuments } from '../api-documents.server';

/** A text that asks nothing: it is read without a script. */
export const csr = false;

/** Figures are shown of the world: the place that every reader knows. */
const EXAMPLE_PLACE = 'WLD';

export const load = async () => {
	const documents = await apiDocuments();
	return {
		documents: describeDocuments().map(({ name, holds }) => {
			const path = name === 'figures' ? apiPath(name, EXAMPLE_PLACE) : apiPath(name);
			const opening = JSON.stringify(cutToFirst(documents.get(path)), null, 2);
			return { name, holds, pattern: pathPattern(name), path, schema: schemaPath(name), opening };
		})
	};
};
