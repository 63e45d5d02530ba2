import { downloads, publishedPackage } from '../published-package.server';

/** A catalogue that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const { resources, ...described } = await publishedPackage();
	const { everything, tables: zips } = await downloads();
	return { described, tables: resources, everything, zips };
};
