/** What two kinds of numbers are to each other, place and time apart: the part of the guard that looks at codes. */
import { relationOf } from '../figures/relation';
import { codeOf, familyOf, type Thing } from './family';
import { refuse, type Operation, type Refusal, type RefusalCode } from './refusal';

/** Columns in which two numbers of one table may not differ, and what it is called when they do. */
const APART: Readonly<Record<Thing['table'], Readonly<Record<string, RefusalCode>>>> = {
	casualties: {},
	casualties_cumulative: {},
	casualty_places: { counted: 'coverage', period: 'coverage' },
	contaminated_states: { series: 'series', status: 'coverage' },
	shares: { base: 'base' },
	contamination: { hazard: 'hazard' },
	clearance: { series: 'series', coverage: 'coverage', hazard: 'hazard' },
	clearance_cumulative: { hazard: 'hazard' },
	stockpiles: {},
	funding: {},
	population: { preferred: 'same_figure' },
	events: {}
};

/** Coverages that leave out a part of the country or the year: never to be set against anything. */
const PARTLY = ['subnational', 'part_year', 'incomplete', 'non_calendar', 'partial'];
const WHOLE = ['national', 'world'];

/** Refusals of a kind whatever it is to be added to, divided by, ranked or drawn with. */
export function ofKind(operation: Operation, thing: Thing): readonly Refusal[] {
	const coverage = codeOf(thing, 'coverage');
	const refusals: Refusal[] = [];
	if (PARTLY.includes(coverage)) refusals.push(refuse('coverage', [coverage]));
	if (codeOf(thing, 'measure') === 'band' && operation !== 'draw') refusals.push(refuse('band'));
	if (thing.table === 'shares') {
		if (operation === 'add' || operation === 'divide') refusals.push(refuse('percentages'));
		else if (codeOf(thing, 'base') === 'not_stated') refusals.push(refuse('base_not_stated'));
	}
	return refusals;
}

/** Refusals of two kinds that differ. */
export function betweenKinds(operation: Operation, one: Thing, other: Thing): readonly Refusal[] {
	const [family, another] = [familyOf(one), familyOf(other)];
	if (family !== another) return [refuse('family', [family, another])];
	if (one.table !== other.table) return [refuse('periods')];
	const apart = Object.entries(APART[one.table]).flatMap(([column, refusal]) => {
		const codes = [codeOf(one, column), codeOf(other, column)];
		if (codes[0] === codes[1]) return [];
		// Unlike hazards may stand beside each other: they are named, and nobody adds them by looking.
		if (refusal === 'hazard' && operation === 'draw') return [];
		if (codes.every((code) => WHOLE.includes(code))) return [];
		return [refuse(refusal, codes)];
	});
	return [...apart, ...betweenSplits(operation, one, other)];
}

function betweenSplits(operation: Operation, one: Thing, other: Thing): readonly Refusal[] {
	switch (one.table) {
		case 'casualties':
		case 'casualties_cumulative':
			return betweenPeople(operation, one, other);
		case 'clearance':
		case 'clearance_cumulative':
			return betweenLand(operation, codeOf(one, 'measure'), codeOf(other, 'measure'));
		default:
			return [];
	}
}

/** By the rule that holds within one place and year: parts of one split may be added, nothing else. */
function betweenPeople(operation: Operation, one: Thing, other: Thing): readonly Refusal[] {
	const [a, b] = [countedOf(one), countedOf(other)];
	const codes = [a, b].flatMap(({ measure, group, age, sex, device }) =>
		[measure, group, age, sex, device].filter((code) => code !== 'all')
	);
	switch (relationOf(a, b)) {
		case 'scope':
			return [refuse('family', [a.scope, b.scope])];
		case 'coverage':
			return [refuse('coverage', [a.coverage, b.coverage])];
		case 'counter':
			return [refuse('counter', [a.counter ?? '', b.counter ?? ''])];
		case 'overlap':
			return operation === 'draw' ? [] : [refuse('overlap', codes)];
		case 'part':
		case 'whole':
			if (sameCut(a, b) || operation === 'draw' || operation === 'divide') return [];
			return [refuse(operation === 'rank' ? 'cut' : 'whole_and_part', codes)];
		case 'beside':
			return operation === 'rank' ? [refuse('cut', codes)] : [];
	}
}

function countedOf(thing: Thing) {
	const coverage = codeOf(thing, 'coverage');
	return {
		measure: codeOf(thing, 'measure') || 'casualties',
		group: codeOf(thing, 'group') || 'all',
		age: codeOf(thing, 'age') || 'all',
		sex: codeOf(thing, 'sex') || 'all',
		device: codeOf(thing, 'device') || 'all',
		scope: codeOf(thing, 'scope') || 'mines_erw',
		// The world is looked at as a place, not as a coverage.
		coverage: WHOLE.includes(coverage) ? 'national' : coverage,
		counter: codeOf(thing, 'counter') || null
	};
}

function sameCut(one: ReturnType<typeof countedOf>, other: ReturnType<typeof countedOf>): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Cleared, reduced and cancelled land make the released one. */
function betweenLand(operation: Operation, one: string, other: string): readonly Refusal[] {
	if (one === other || operation === 'draw') return [];
	if (operation === 'rank') return [refuse('cut', [one, other])];
	if (operation === 'divide') return [];
	if ([one, other].includes('released_km2')) return [refuse('whole_and_part', [one, other])];
	const either = 'cancelled_or_reduced_km2';
	const both = [one, other].includes(either) && !one.startsWith('cleared');
	return both && !other.startsWith('cleared') ? [refuse('overlap', [one, other])] : [];
}
