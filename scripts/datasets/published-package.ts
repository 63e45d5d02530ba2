/** The descriptor as it is published: what `datasets/datapackage.json` says, and what is counted from the tables. */
import type { DataPackage, TableDescription } from '../../src/lib/core/catalogue/data-package';
import type { Manifest, ManifestTable } from '../../src/lib/engine/manifest';
import { coverageOf, emptyCells } from './coverage';
import type { DescribedResource, Descriptor } from './descriptor';
import { attributionsFor, documentsOf, licencesOf } from './origins';
import type { Table } from './read-table';

/** `created` and `sources` are where the Frictionless tools look for the day and for attributions. */
export function publishedPackage(
	descriptor: Descriptor,
	tables: readonly Table[],
	manifest: Manifest
): DataPackage {
	const counted = {
		version: manifest.version,
		created: `${descriptor.checked}T00:00:00Z`,
		sources: descriptor.attributions.map(({ text }) => ({ title: text }))
	};
	return {
		...descriptor,
		...counted,
		resources: descriptor.resources.map((resource) => {
			const table = tables.find((read) => read.resource.name === resource.name);
			const published = Object.values(manifest.tables).find(({ path }) => path === resource.path);
			if (!table || !published) throw new RangeError(`${resource.path} was not published.`);
			const documents = documentsOf(table, tables);
			const carried = attributionsFor(documents, descriptor.attributions);
			return {
				...describe(resource, table, published),
				// Left out of the JSON where there are none: the list may not be empty.
				sources: carried.length > 0 ? carried.map(({ text }) => ({ title: text })) : undefined,
				licences: licencesOf(documents, tables)
			};
		})
	};
}

function describe(
	resource: DescribedResource,
	table: Table,
	{ rows, bytes, sha256 }: ManifestTable
): Omit<TableDescription, 'licences'> {
	const { schema, ...said } = resource;
	const fields = schema.fields.map((field) => ({ ...field, empty: emptyCells(table, field.name) }));
	return {
		...said,
		rows,
		bytes,
		hash: `sha256:${sha256}`,
		covers: coverageOf(table),
		schema: { ...schema, fields }
	};
}
