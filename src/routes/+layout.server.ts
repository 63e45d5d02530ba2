import { folderStore } from '$lib/engine/node';

/** The data version stands in every footer and citation; `REPORT_TO` is where prepared error reports are addressed. */
export const load = async () => ({
	version: (await folderStore().manifest()).version,
	reportTo: process.env['REPORT_TO'] ?? ''
});
