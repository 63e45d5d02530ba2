/**
 * How the casualty figures moved between two versions of the tables: what each had as its latest value, and has now.
 *
 * Values of both versions come as the engine takes them. Units: people.
 */
import { take } from '../figures/history';
import type { PublishedValue } from '../figures/published-value';
import { LATEST } from '../figures/vintage-rule';
import { groupedBy } from '../grouped-by';

/**
 * `new_figure`: no version held it before. `revision`: a new row has another value, and is the latest now.
 * `restatement`: new rows have the value that was the latest before. `other_value`: a new row has another value, and an
 * older one stays the latest. `correction`: its latest value moved without a new row: a row of ours was wrong.
 * `withdrawal`: its last row was removed.
 */
export type FigureChangeKind =
	'new_figure' | 'revision' | 'restatement' | 'other_value' | 'correction' | 'withdrawal';

export interface FigureChange {
	readonly kind: FigureChangeKind;
	readonly figure: string;
	/** The value taken as the latest before; null for a new figure. */
	readonly old: PublishedValue | null;
	/** The value taken as the latest now; null for a withdrawn figure. */
	readonly new: PublishedValue | null;
	/** Ids of the rows that are new. */
	readonly added: readonly string[];
}

/** Figures that moved, those whose latest value did first, then as the tables order them. */
export function figureChanges(
	before: readonly PublishedValue[],
	after: readonly PublishedValue[]
): readonly FigureChange[] {
	const [earlier, later] = [byFigure(before), byFigure(after)];
	const changes = [...new Set([...later.keys(), ...earlier.keys()])].flatMap((figure) =>
		changeOf(figure, earlier.get(figure) ?? [], later.get(figure) ?? [])
	);
	return KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

const KINDS: readonly FigureChangeKind[] = [
	'correction',
	'withdrawal',
	'revision',
	'other_value',
	'restatement',
	'new_figure'
];

const byFigure = (values: readonly PublishedValue[]) => groupedBy(values, ({ figure }) => figure);

function changeOf(
	figure: string,
	before: readonly PublishedValue[],
	after: readonly PublishedValue[]
): readonly FigureChange[] {
	const known = new Set(before.map(({ id }) => id));
	const added = after.filter(({ id }) => !known.has(id));
	const [old, now] = [take(before, LATEST), take(after, LATEST)];
	const kind = kindOf(old, now, added);
	return kind === null ? [] : [{ kind, figure, old, new: now, added: added.map(({ id }) => id) }];
}

function kindOf(
	old: PublishedValue | null,
	now: PublishedValue | null,
	added: readonly PublishedValue[]
): FigureChangeKind | null {
	if (old === null) return 'new_figure';
	if (now === null) return 'withdrawal';
	const isNew = added.some(({ id }) => id === now.id);
	if (old.value !== now.value) return isNew ? 'revision' : 'correction';
	if (added.length === 0) return old.qualifier === now.qualifier ? null : 'correction';
	return added.some(({ value }) => value !== now.value) ? 'other_value' : 'restatement';
}
