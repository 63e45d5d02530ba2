/** What moved between data versions, in words: for the page, its feed and the curator's terminal alike. */
import { countKinds } from '../core/changes/change-report';
import type { MovedFigure, TakenValue, VersionChanges } from '../core/changes/change-report';
import type { FigureChangeKind } from '../core/changes/figure-changes';
import { nameCut } from './card';
import * as m from './compiled/messages.js';
import { describeCorrection } from './corrections';
import { describeDate } from './dates';
import { describeValue } from './harm';
import { formatWhole } from './numbers';

/** The day in the name of a version: "23 November 2026". */
export function dayOfVersion(version: string): string {
	return describeDate(version.slice(0, 10));
}

/** Figures that moved in one way, as a heading counts them: "Revised figures". */
export function nameKind(kind: FigureChangeKind): string {
	switch (kind) {
		case 'new_figure':
			return m.changes_kind_new_figure();
		case 'revision':
			return m.changes_kind_revision();
		case 'restatement':
			return m.changes_kind_restatement();
		case 'other_value':
			return m.changes_kind_other_value();
		case 'correction':
			return m.changes_kind_correction();
		case 'withdrawal':
			return m.changes_kind_withdrawal();
	}
}

/** "World, 2023: people killed or injured". */
export function titleOfMoved(figure: MovedFigure): string {
	return m.changes_figure({ place: figure.name, year: figure.year, unit: nameCut(figure) });
}

/** "at least 6,279 (Landmine Monitor 2025)". */
export function describeTaken(taken: TakenValue | null): string {
	return taken === null
		? m.changes_value_none()
		: m.changes_value({ number: describeValue(taken), edition: nameEdition(taken) });
}

/** Why a figure moved: a mistake of ours with its reason, or what the source did. */
export function describeWhy({ kind, reasons, new: now }: MovedFigure): string {
	const corrected =
		reasons.length > 0 ? m.changes_why_corrected({ reasons: reasons.join(' ') }) : '';
	const moved = now === null ? '' : describeSource(kind, now);
	return [moved, corrected].filter(Boolean).join(' ');
}

function describeSource(kind: FigureChangeKind, now: TakenValue): string {
	switch (kind) {
		case 'new_figure':
			return m.changes_why_new_figure();
		case 'revision':
			return m.changes_why_revision({ edition: nameEdition(now) });
		case 'restatement':
			return m.changes_why_restatement();
		case 'other_value':
			return m.changes_why_other_value();
		case 'correction':
		case 'withdrawal':
			return '';
	}
}

/** A page that belongs to no edition is named by its title. */
const nameEdition = ({ edition, title }: TakenValue): string => edition ?? title;

/** A figure that moved in a line of its own: "World, 2023: … Before: … Now: … Why." */
export function describeMoved(figure: MovedFigure): string {
	const line = m.changes_sentence({
		figure: titleOfMoved(figure),
		old: describeTaken(figure.old),
		new: describeTaken(figure.new),
		why: describeWhy(figure)
	});
	return line.trim();
}

/** What moved in a version, counted: "Revised figures: 1 · New figures: 12" */
export function describeVersion(changes: VersionChanges): string {
	if (changes.follows === null)
		return m.changes_first({
			tables: changes.tables.length,
			rows: formatWhole(changes.tables.reduce((sum, { rows }) => sum + rows, 0))
		});
	const counts = countsOf(changes);
	return counts === '' && describeRows(changes).length === 0
		? m.changes_none()
		: counts || m.changes_feed_unmoved();
}

/** "Data version of 23 November 2026: First version", as a feed lists it. */
export function titleOfVersion(changes: VersionChanges): string {
	const counts = countsOf(changes) || m.changes_feed_unmoved();
	return m.changes_feed_entry({
		date: dayOfVersion(changes.version),
		counts: changes.follows === null ? m.changes_feed_first() : counts
	});
}

function countsOf({ figures }: VersionChanges): string {
	return [...countKinds(figures)]
		.map(([kind, count]) => m.changes_count({ kind: nameKind(kind), count: formatWhole(count) }))
		.join(' · ');
}

/** What came and went in each table, tables without a change left out. Rows taken back are named. */
export function describeRows({ tables }: VersionChanges): readonly string[] {
	return tables.flatMap(({ table, rows, added, removed, corrected }) => [
		...(added.length === 0
			? []
			: [
					m.changes_rows({
						table,
						added: formatWhole(added.length),
						rows: formatWhole(rows)
					})
				]),
		...(removed.length === 0 ? [] : [m.changes_removed({ table, rows: removed.join(', ') })]),
		...(corrected === 0 ? [] : [m.changes_corrected({ table, count: formatWhole(corrected) })])
	]);
}

/** Everything that moved in a version, a line each: for a terminal and for a feed. */
export function tellChanges(changes: VersionChanges): readonly string[] {
	return [
		...describeRows(changes),
		...changes.figures.map(describeMoved),
		...changes.corrections.map(describeCorrection)
	];
}
