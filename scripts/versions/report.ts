/** The change report of a folder of tables: from its oldest kept version to the present, step by step. */
import { figureChanges, type FigureChange } from '../../src/lib/core/changes/figure-changes';
import type {
	ChangeReport,
	MovedFigure,
	TableChanges,
	TakenValue,
	VersionChanges
} from '../../src/lib/core/changes/change-report';
import type { PublishedValue } from '../../src/lib/core/figures/published-value';
import { nodeEngine } from '../../src/lib/engine/node';
import { allPlaces, allSources, publishedValues } from '../../src/lib/engine/queries/context';
import { run } from '../../src/lib/engine/query';
import type { TableStore } from '../../src/lib/engine/session';
import {
	correctable,
	keyOfCorrection,
	readCorrections,
	type StatedCorrection
} from './corrections';
import { allVersions, type TableVersion } from './kept-versions';
import { stepsOf, type Step } from './steps';

/** Asks the engine only where there is a past version to compare with. */
export async function changeReport(folder: string): Promise<ChangeReport> {
	const { corrections } = readCorrections(folder);
	const steps = stepsOf(folder);
	const versions: VersionChanges[] = allVersions(folder)
		.slice(0, 1)
		.map(({ manifest }) => ({
			version: manifest.version,
			follows: null,
			tables: Object.entries(manifest.tables).map(([table, { rows }]) => {
				return { table, rows, added: [], removed: [], corrected: 0 };
			}),
			figures: [],
			corrections: []
		}));
	let before = steps[0] && (await valuesOf(steps[0].before));
	for (const step of steps) {
		const after = await valuesOf(step.after);
		if (before) versions.push(changesOf(step, before, after, corrections));
		before = after;
	}
	return { versions: versions.reverse() };
}

interface Values {
	readonly rows: readonly PublishedValue[];
	/** Names by code of place. */
	readonly names: ReadonlyMap<string, string>;
	/** Titles by id of source. */
	readonly titles: ReadonlyMap<string, string>;
}

/** The tables of a version as an engine reads them. */
export function storeOf({ manifest, fileOf }: TableVersion): TableStore {
	return {
		manifest: async () => manifest,
		bytes: async (address) => {
			const file = fileOf(address.replace(/\?.*/, ''));
			if (file === null) throw new Error(`Version ${manifest.version} has no ${address}.`);
			return new Uint8Array(file.bytes);
		}
	};
}

/** Every casualty row of a version, with the latest of each figure as the engine takes it. */
async function valuesOf(version: TableVersion): Promise<Values> {
	const engine = await nodeEngine(storeOf(version));
	try {
		const places = await run(engine, allPlaces, undefined);
		const sources = await run(engine, allSources, undefined);
		return {
			rows: await run(engine, publishedValues, { places: null }),
			names: new Map(places.map(({ place, name }) => [place, name])),
			titles: new Map(sources.map(({ source, title }) => [source, title]))
		};
	} finally {
		await engine.close();
	}
}

function changesOf(
	{ before, after, tables }: Step,
	earlier: Values,
	later: Values,
	stated: readonly StatedCorrection[]
): VersionChanges {
	const moved = new Set(tables.flatMap(correctable));
	const corrections = stated
		.filter(({ correction }) => moved.has(keyOfCorrection(correction)))
		.map(({ correction }) => correction);
	return {
		version: after.manifest.version,
		follows: before.manifest.version,
		tables: Object.entries(after.manifest.tables).map(([table, { rows }]): TableChanges => {
			const changes = tables.find((step) => step.table === table)?.changes;
			const { added = [], removed = [], changed = [] } = changes ?? {};
			return { table, rows, added, removed, corrected: changed.length };
		}),
		figures: figureChanges(earlier.rows, later.rows).flatMap((change) => {
			const reasons = corrections
				.filter(({ table, row }) => table === 'casualties' && row.startsWith(`${change.figure}--`))
				.map(({ reason }) => reason);
			return movedFigure(change, earlier, later, [...new Set(reasons)]);
		}),
		corrections
	};
}

function movedFigure(
	{ kind, figure, old, new: now, added }: FigureChange,
	earlier: Values,
	later: Values,
	reasons: readonly string[]
): readonly MovedFigure[] {
	const row = now ?? old;
	if (row === null) return [];
	const { place, year, measure, group, age, sex, device, scope, coverage, counter } = row;
	const name = (now ? later : earlier).names.get(place) ?? place;
	return [
		{
			...{ kind, figure, place, name, year },
			...{ measure, group, age, sex, device, scope, coverage, counter },
			...{ old: old && taken(old, earlier), new: now && taken(now, later), added, reasons }
		}
	];
}

function taken(
	{ id, value, qualifier, edition, source }: PublishedValue,
	{ titles }: Values
): TakenValue {
	return { row: id, value, qualifier, edition, source, title: titles.get(source) ?? source };
}
