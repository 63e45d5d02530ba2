import { searchIndex } from '../search-index.server';

export const load = async () => ({
	// Sources have a page of their own; here they would be three quarters of the list.
	entries: (await searchIndex()).filter(({ kind }) => kind !== 'source')
});
