import { folderStore } from '$lib/engine/node';

export const load = async () => ({
	tables: Object.values((await folderStore().manifest()).tables)
});
