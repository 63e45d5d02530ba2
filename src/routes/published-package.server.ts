import type { DataPackage } from '$lib/core/catalogue/data-package';
import type { Downloads } from '$lib/core/catalogue/downloads';
import { folderStore } from '$lib/engine/node';

let described: Promise<DataPackage> | undefined;

/** The descriptor as it is published beside the tables, read once a build. */
export function publishedPackage(): Promise<DataPackage> {
	return (described ??= published('datapackage.json'));
}

/** What is known of the zips beside the tables. */
export function downloads(): Promise<Downloads> {
	return published('downloads.json');
}

async function published<T>(path: string): Promise<T> {
	return JSON.parse(new TextDecoder().decode(await folderStore().bytes(path)));
}
