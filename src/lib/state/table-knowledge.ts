/** What the page of a table knows before a reader chooses: what there is to choose from. Asked once, at build. */
import type { TableDescription } from '../core/catalogue/data-package';
import type { Conflict, ConflictYears } from '../core/conflicts/conflict';
import { planOf } from '../core/tables/choice-plan';
import { EVERYTHING, type Chosen } from '../core/tables/table-choice';
import { shapeOf, type ColumnShape } from '../core/tables/table-shape';
import { viewOf } from '../core/tables/table-view';
import type { Engine } from '../engine/engine';
import { askFacets } from '../engine/plan/ask';
import { allPlaces, conflictRows, gatherConflicts } from '../engine/queries/context';
import { run } from '../engine/query';

export interface TableKnowledge {
	readonly description: TableDescription;
	/** All values of each listed column, in the order of their list; null for an empty cell. */
	readonly values: Readonly<Record<string, readonly Chosen[]>>;
	/** By name. Empty where rows belong to none. */
	readonly conflicts: readonly (ConflictYears & Pick<Conflict, 'name' | 'partOf'>)[];
	/** Names of places and conflicts, by code and id. */
	readonly names: Readonly<Record<string, string>>;
	/** Neutral notes on places, by code. */
	readonly disputed: Readonly<Record<string, string>>;
}

export async function askKnowledge(
	engine: Engine,
	description: TableDescription
): Promise<TableKnowledge> {
	const shape = shapeOf(description);
	const view = viewOf(shape);
	const [places, rows, { counts }] = await Promise.all([
		run(engine, allPlaces, undefined),
		run(engine, conflictRows, undefined),
		askFacets(
			engine,
			planOf(EVERYTHING, shape, view, []),
			{
				facets: view.facets.map((column) => ({ control: column, by: [column] })),
				filled: [],
				same: []
			},
			shape
		)
	]);
	const all = gatherConflicts(rows);
	const conflicts = view.ofConflicts
		? all
				.map(({ conflict, name, partOf, legacy, ended, members }) => ({
					...{ conflict, name, partOf, legacy, ended, members }
				}))
				.sort((a, b) => a.name.localeCompare(b.name))
		: [];
	const names: Record<string, string> = {};
	const found = view.facets.map((column, index) => {
		const values = (counts[index] ?? []).map(({ values: [value] }) => value ?? null);
		return [column, values] as const;
	});
	const named = new Set([
		...found.flatMap(([, values]) => values),
		...conflicts.flatMap(({ members }) => members.map(({ place }) => place))
	]);
	for (const { place, name } of places) if (named.has(place)) names[place] = name;
	for (const { conflict, name } of all)
		if (view.ofConflicts || named.has(conflict)) names[conflict] = name;
	const columnOf = (name: string) => shape.columns.find((column) => column.name === name);
	return {
		description,
		values: Object.fromEntries(
			found.map(([name, values]) => [name, inOrder(values, columnOf(name), names)])
		),
		conflicts,
		names,
		disputed: Object.fromEntries(
			places.flatMap(({ place, disputedNote }) =>
				disputedNote && named.has(place) ? [[place, disputedNote]] : []
			)
		)
	};
}

/** Codes as the descriptor lists them, all else by name; the empty cell last. */
function inOrder(
	values: readonly Chosen[],
	column: ColumnShape | undefined,
	names: Readonly<Record<string, string>>
): readonly Chosen[] {
	const codes = column?.codes ?? [];
	const place = (value: string) => codes.indexOf(value);
	return values.toSorted((a, b) => {
		if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
		return place(a) - place(b) || (names[a] ?? a).localeCompare(names[b] ?? b);
	});
}
