/** Percentages of casualties: each is of a base, and no share of one base is a share of another. */
import { percentOfWhole } from '../../families/claim-arithmetic';
import { take } from '../../figures/history';
import type { PublishedValue } from '../../figures/published-value';
import type { Share } from '../../shares/share';
import { WORLD } from '../../places/place';
import { chipsOf, type Group, type NumberChip, type Reading } from '../chip';
import { evidenceOfShare, evidenceOfValue } from '../evidence';
import type { ClaimBase } from '../indexed';
import { nearest } from '../nearest';
import { isAmountOfChange, statementOf, type Statement } from '../statement';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';

export const shares: Rule = (reading, base) =>
	chipsOf(reading, 'number')
		.filter((number) => number.unit === 'percent' && !isAmountOfChange(reading, number))
		.flatMap((number) => judge(number, statementOf(reading, number, base), reading, base));

/** What a share may be of, as the table of shares has it. */
function ofWhat(reading: Reading, number: NumberChip): Share['of'] | null {
	const groups = chipsOf(reading, 'group').filter(
		({ group }) => group !== 'military' && group !== 'adult'
	);
	const others = chipsOf(reading, 'number').filter((chip) => chip !== number);
	const open = groups.filter(
		({ from }) =>
			!others.some(({ to }) =>
				/^ (?:of (?:them|whom|these|those) )(?:were |are |being )?$/.test(
					reading.text.slice(to, Math.max(to, from))
				)
			)
	);
	if (open.length === 1 && open.length < groups.length) return withoutSoldiers(open[0]?.group);
	const parts = groups.filter((group) => groups.length === 1 || !isBase(reading, group));
	const near = nearest(reading, number, parts.length > 0 ? parts : groups);
	if (near) return withoutSoldiers(near.group);
	return chipsOf(reading, 'device').some(({ device }) => device === 'improvised')
		? 'improvised'
		: null;
}

function withoutSoldiers(group: Group | undefined): Share['of'] | null {
	return group === undefined || group === 'military' || group === 'adult' ? null : group;
}

/** "of civilian casualties", "one in two civilian casualties": whose share it is, not what is a share of them. */
function isBase(
	reading: Reading,
	{ from, to }: { readonly from: number; readonly to: number }
): boolean {
	if (/^ (?:casualt|victim|death|fatalit)/.test(reading.text.slice(to).toLowerCase())) return true;
	return /\b(?:of|among)(?: all| the| recorded| reported| those| these| known)* $/.test(
		reading.text.slice(Math.max(0, from - 30), from).toLowerCase()
	);
}

type Said = 'civilians' | 'known' | 'all' | 'none';

/** The base that the sentence names. */
function baseSaid(reading: Reading, of: Share['of']): Said {
	const text = reading.text.toLowerCase();
	if (of !== 'civilian' && /\bcivilians?\b/.test(text)) return 'civilians';
	if (
		/\b(?:known|recorded|reported|identified|documented|available|specified|was clear|status is)\b(?! (?:casualt|victim))/.test(
			text
		) &&
		/\b(?:status|ages?|sex|gender|known|data)\b/.test(text)
	)
		return 'known';
	if (
		/\b(?:of all|all (?:recorded |reported |registered )?(?:casualties|victims|those|people)|of the (?:\d|total)|everyone|everybody)\b/.test(
			text
		)
	)
		return 'all';
	return 'none';
}

/** How far a share in words or digits may lie from a printed percentage. */
function fits(number: NumberChip, percent: number): boolean {
	const { value, bound, loose, high } = number;
	const room = loose ? 4.2 : 0.5;
	if (high !== null) return percent >= value - 0.5 && percent <= high + 0.5;
	switch (bound) {
		case 'more_than':
		case 'at_least':
			return (
				percent >= value - (loose ? 0 : 0.5) && percent <= value + (value === 50 && loose ? 45 : 12)
			);
		case 'nearly':
			return percent <= value + 0.5 && percent >= value - (value === 100 ? 5 : 6);
		case 'less_than':
		case 'at_most':
			return percent <= value + 0.5 && percent >= value - 15;
		case 'about':
			return Math.abs(percent - value) <= Math.max(room, 2.5);
		default:
			return Math.abs(percent - value) <= room;
	}
}

function judge(
	number: NumberChip,
	said: Statement,
	reading: Reading,
	base: ClaimBase
): readonly Finding[] {
	const of = ofWhat(reading, number);
	if (!of) return [];
	const isOfKind = chipsOf(reading, 'device').some(({ device }) =>
		['cluster', 'cluster_remnant', 'antipersonnel', 'antivehicle', 'erw'].includes(device)
	);
	if (isOfKind || !said.places.includes(WORLD)) return [finding('nothing_published', 'no_row')];
	const year = said.years?.from ?? null;
	const all = base.shares.filter((share) => share.of === of && share.place === WORLD);
	const own = all.filter((share) => share.year === (year ?? base.newestYear));
	const said_ = baseSaid(reading, of);
	const isKilled = said.measure?.measure === 'killed' || said.measure?.measure === 'injured';
	const rest = {
		rows: (own.length > 0 ? own : all.slice(-3)).map(evidenceOfShare),
		values: { said: number.value, year: year ?? base.newestYear, of },
		safe: own[0] ? ({ of: 'row', row: evidenceOfShare(own[0]), published: null } as const) : null
	};
	const fitting = own.filter(({ percent }) => fits(number, percent));
	if (isKilled) return killed(number, said, of, year ?? base.newestYear, base, fitting, rest);
	const [best] = fitting.toSorted((a, b) => rank(a, said_) - rank(b, said_));
	if (best) return [fitted(best, own, said_, of, number, base, rest)];
	const ours = calculated(of, year ?? base.newestYear, 'casualties', base);
	if (ours && said_ !== 'known' && fits(number, ours.percent))
		return [
			finding('correct', 'as_printed', {
				...rest,
				rows: [...rest.rows, ...ours.rows.map(evidenceOfValue)]
			})
		];
	if (year === null) {
		const other = all.find(({ percent }) => fits(number, percent));
		return [
			finding(
				other && !number.loose ? 'correct' : 'cannot_tell',
				other ? 'as_printed' : 'no_match',
				rest
			)
		];
	}
	if (own.length === 0 && !ours) return [finding('nothing_published', 'no_row', rest)];
	if (number.loose && number.value === 100) return [finding('wrong_base', 'base', rest)];
	const elsewhere = all.find(
		(share) => share.percent === number.value && !number.loose && share.year !== year
	);
	if (elsewhere && said.isDated)
		return [
			finding('wrong_year', 'year', { ...rest, rows: [...rest.rows, evidenceOfShare(elsewhere)] })
		];
	return [finding('wrong_value', 'value', rest)];
}

/** A row that names its base says more than one that does not, and the base that the sentence names is meant. */
function rank({ base }: Share, said: Said): number {
	if (base === 'not_stated') return 2;
	return said === 'civilians' && !base.startsWith('civilian') ? 1 : 0;
}

function fitted(
	share: Share,
	own: readonly Share[],
	said: Said,
	of: Share['of'],
	number: NumberChip,
	base: ClaimBase,
	rest: Partial<Finding>
): Finding {
	const values = { ...rest.values, base: share.base, printed: share.percent };
	const isOfCivilians = share.base.startsWith('civilian_casualties') && of !== 'civilian';
	if (isOfCivilians && said !== 'civilians') {
		const ours = calculated(of, share.year, 'casualties', base);
		if (!ours || !fits(number, ours.percent))
			return finding('wrong_base', 'base', { ...rest, values });
	}
	if (share.base.startsWith('casualties_with_known') && said === 'all') {
		const ours = calculated(of, share.year, 'casualties', base);
		if (!ours || !fits(number, ours.percent))
			return finding('wrong_base', 'base', { ...rest, values });
	}
	const rivals = own.filter(
		(other) => other.base === share.base && Math.abs(other.percent - share.percent) > 1
	);
	if (rivals.length > 0 && !rivals.every(({ percent }) => fits(number, percent)))
		return finding('sources_disagree', 'other_source', { ...rest, values });
	const isExact = !number.loose && number.value === share.percent;
	return finding(isExact ? 'correct' : 'rounded_ok', isExact ? 'as_printed' : 'rounded', {
		...rest,
		values
	});
}

function killed(
	number: NumberChip,
	said: Statement,
	of: Share['of'],
	year: number,
	base: ClaimBase,
	fitting: readonly Share[],
	rest: Partial<Finding>
): readonly Finding[] {
	const measure = said.measure?.measure ?? 'killed';
	const ours = calculated(of, year, measure, base);
	if (ours) {
		const rows = ours.rows.map(evidenceOfValue);
		if (fits(number, ours.percent)) return [finding('rounded_ok', 'as_printed', { ...rest, rows })];
	}
	if (fitting.length > 0)
		return [
			finding('wrong_unit', 'measure', {
				...rest,
				values: { ...rest.values, measure: 'casualties' }
			})
		];
	return [finding('nothing_published', 'no_row', rest)];
}

/** Our calculation: a printed cut of a printed count; null where either is missing. */
function calculated(of: Share['of'], year: number, measure: string, base: ClaimBase) {
	const latest = (figure: string): PublishedValue | null =>
		take(base.byFigure.get(figure) ?? [], { rule: 'latest' });
	const whole = latest(`wld-${year}-${measure}`);
	const part = latest(`wld-${year}-${measure}-${of}`);
	const percent = whole && part ? percentOfWhole(part, whole) : null;
	return percent === null || !whole || !part ? null : { percent, rows: [part, whole] };
}
