/** The documents of the static API, asked once for all of them. What the index and the schemas say is words: not here. */
import type { DataPackage } from '../core/catalogue/data-package';
import { apiPath, envelope, type DocumentName, type Envelope } from '../core/api/document';
import { groupedBy } from '../core/grouped-by';
import type { Engine, Row } from '../engine/engine';
import {
	apiConflictPlaces,
	apiConflicts,
	apiPlaces,
	apiSources,
	apiTreatyActs
} from '../engine/queries/api';
import { allSources, publishedValues } from '../engine/queries/context';
import { run } from '../engine/query';
import { sourcesUsedBy } from './sources-used';

export interface ApiDocument {
	readonly name: DocumentName;
	/** Code of the place, for figures. */
	readonly place?: string;
	readonly content: Envelope & Readonly<Record<string, unknown>>;
}

/** @param at the address on the host of a path below the site */
export async function askApi(
	engine: Engine,
	{ version, attributions }: Pick<DataPackage, 'version' | 'attributions'>,
	at: (path: string) => string
): Promise<readonly ApiDocument[]> {
	const opening = (rows: readonly object[]) => envelope({ version, attributions, at }, rows);
	const figures = await figuresByPlace(engine);
	const [places, conflicts, members, acts, sources] = await Promise.all([
		run(engine, apiPlaces, undefined),
		run(engine, apiConflicts, undefined),
		run(engine, apiConflictPlaces, undefined),
		run(engine, apiTreatyActs, undefined),
		run(engine, apiSources, undefined)
	]);
	const placesOf = groupedBy(members, ({ conflict }) => String(conflict));
	return [
		{
			name: 'places',
			content: {
				...opening(places),
				places: places.map((row) => ({
					...row,
					aliases: listIn(row, 'aliases'),
					figures: figures.has(String(row['place']))
						? at(apiPath('figures', String(row['place'])))
						: null
				}))
			}
		},
		{
			name: 'conflicts',
			content: {
				...opening(conflicts),
				conflicts: conflicts.map((row) => ({
					...row,
					ucdp_id: listIn(row, 'ucdp_id'),
					places: placesOf.get(String(row['conflict'])) ?? []
				}))
			}
		},
		{ name: 'treaty-acts', content: { ...opening(acts), treaty_acts: acts } },
		// Documents are named here, no row of theirs is carried.
		{ name: 'sources', content: { ...opening([]), page: at('/sources/{source}'), sources } },
		...places.flatMap(({ place, name, disputed_note }): readonly ApiDocument[] => {
			const own = figures.get(String(place));
			if (!own) return [];
			// One pattern for all rows: thousands of paths would be a seventh of what a source card fetches.
			const page = at('/figure/{figure}');
			const said = { ...opening(own.figures), place, name, disputed_note, page };
			return [{ name: 'figures', place: String(place), content: { ...said, ...own } }];
		})
	];
}

/** Every published value by place, in order of publication within each figure, with the documents that print them. */
async function figuresByPlace(engine: Engine) {
	const values = await run(engine, publishedValues, { places: null });
	const all = await run(engine, allSources, undefined);
	return new Map(
		[...groupedBy(values, ({ place }) => place)].map(([place, figures]) => [
			place,
			{ figures, sources: sourcesUsedBy(figures, all) }
		])
	);
}

/** Values that the table joins with semicolons. */
function listIn(row: Row, column: string): readonly string[] {
	const joined = row[column];
	return typeof joined === 'string' ? joined.split(';') : [];
}
