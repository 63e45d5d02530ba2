/** Sources in words: who printed, in what, when, and what kind of source it is. */
import type { Control, Source, SourceKind } from '../core/sources/source';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { listOf } from './lists';

export function describePublished({ published }: Source): string {
	return published === null
		? m.source_undated()
		: m.source_published({ date: describeDate(published) });
}

/** Kind of the source, and whether somebody controls the outlet: "press, outlet run or directed by a state". */
export function describeKind({ kind, control }: Source): string {
	return control === null ? KINDS[kind]() : `${KINDS[kind]()}, ${describeControl(control)}`;
}

const KINDS: Readonly<Record<SourceKind, () => string>> = {
	primary: m.source_kind_primary,
	official: m.source_kind_official,
	press: m.source_kind_press,
	aggregator: m.source_kind_aggregator
};

export function describeControl(control: Control): string {
	return control === 'state' ? m.source_control_state() : m.source_control_disinformation();
}

/** The line under a chart: editions first, newest first, then publishers by name; four of them. */
export function describeSourceLine(sources: readonly Source[]): string {
	const editions = new Set(sources.flatMap(({ edition }) => edition ?? []));
	const publishers = new Set(
		sources.filter(({ edition }) => !edition).map(({ publisher }) => publisher)
	);
	const names = [...[...editions].sort().reverse(), ...[...publishers].sort()];
	const [shown, rest] = [names.slice(0, 4), names.length - 4];
	return rest > 0
		? m.source_line_more({ sources: shown.join(', '), count: rest })
		: m.source_line({ sources: listOf(shown) });
}
