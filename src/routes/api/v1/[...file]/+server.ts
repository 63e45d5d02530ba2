/** The static API: flat JSON for programs, and the source cards of our own pages. */
import { error, json } from '@sveltejs/kit';
import { apiDocuments } from '../../../api-documents.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const ROOT = '/api/v1/';

export const entries: EntryGenerator = async () =>
	[...(await apiDocuments()).keys()].map((path) => ({ file: path.slice(ROOT.length) }));

export const GET: RequestHandler = async ({ params }) => {
	const document = (await apiDocuments()).get(ROOT + params.file);
	return document ? json(document) : error(404, `The API has no document "${params.file}".`);
};
