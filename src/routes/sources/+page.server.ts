import { sourceCatalogue } from '../source-catalogue.server';

/** A list that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const { answers } = await sourceCatalogue();
	return {
		sources: answers.map(({ source, support }) => ({
			source,
			rows: support.reduce((sum, { rows }) => sum + rows, 0)
		}))
	};
};
