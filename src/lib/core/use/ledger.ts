/**
 * The ledger of new use: statements by the period of their report, newest first. A statement is counted, never a mine.
 */
import { lastDay, type IsoDate } from '../dates/iso-date';
import { groupedBy } from '../grouped-by';
import { FINDINGS, isOfUse, type Finding, type MineUse } from './mine-use';

/** Months before the end of the newest period that count as new: three reports' half-years. */
const NEW_MONTHS = 18;

/** Statements of one period of a report. */
export interface UsePeriod {
	/** Each end as precise as printed. */
	readonly from: string;
	readonly to: string;
	readonly statements: readonly MineUse[];
}

/**
 * Periods by their end, then their beginning, newest first. Statements by place and actor, a denial after what it denies.
 */
export function usePeriods(
	statements: readonly MineUse[],
	nameOf: (place: string) => string
): readonly UsePeriod[] {
	return [...groupedBy(statements, ({ from, to }) => `${from}/${to}`).values()]
		.flatMap((own) => {
			const [first] = own;
			return first ? [{ from: first.from, to: first.to, statements: inOrder(own, nameOf) }] : [];
		})
		.sort(
			(a, b) =>
				lastDay(b.to).localeCompare(lastDay(a.to)) || lastDay(b.from).localeCompare(lastDay(a.from))
		);
}

/** Of use, by whoever said so; the others say that mines are new in a place, and name nobody who laid them. */
export function partedByUse(statements: readonly MineUse[]): {
	readonly ofUse: readonly MineUse[];
	readonly notOfUse: readonly MineUse[];
} {
	return {
		ofUse: statements.filter(isOfUse),
		notOfUse: statements.filter((statement) => !isOfUse(statement))
	};
}

/**
 * Denials of other periods that answer a statement, by its id: those of its own period stand behind it in the ledger.
 */
export function denialsElsewhere(
	statements: readonly MineUse[]
): Readonly<Record<string, readonly MineUse[]>> {
	const denials = statements.filter(({ finding }) => finding === 'denied');
	return Object.fromEntries(
		statements
			.filter(({ finding }) => finding !== 'denied')
			.map((row): [string, readonly MineUse[]] => [
				row.id,
				denials.filter(
					(denial) =>
						isAnsweredBy(row, denial) && (denial.from !== row.from || denial.to !== row.to)
				)
			])
			.filter(([, own]) => own.length > 0)
	);
}

/** What is said of one actor in one place, whatever the report. */
export interface UseEntry {
	readonly place: string;
	readonly actor: string;
	readonly actorPlace: string;
	/** Of one finding, newest period first. */
	readonly statements: readonly MineUse[];
	/** By the actor itself, of periods within one of the statements'. */
	readonly denials: readonly MineUse[];
}

export interface NewUse {
	/** Periods that end after this day are new. */
	readonly since: IsoDate;
	/** In the order of the levels; a level without a statement is left out. Denials stand beside what they deny. */
	readonly levels: readonly { readonly finding: Finding; readonly entries: readonly UseEntry[] }[];
}

/** Statements of use whose period reaches into the last months that any report covers. Null where there are none. */
export function newestUse(
	statements: readonly MineUse[],
	nameOf: (place: string) => string
): NewUse | null {
	const ofUse = statements.filter(isOfUse);
	const [newest] = ofUse.map(({ to }) => lastDay(to)).toSorted((a, b) => b.localeCompare(a));
	if (newest === undefined) return null;
	const since = monthsBefore(newest, NEW_MONTHS);
	const recent = ofUse.filter(({ to }) => lastDay(to) > since);
	const denials = recent.filter(({ finding }) => finding === 'denied');
	const answered = new Set<string>();
	const levels = FINDINGS.filter((finding) => finding !== 'denied').map((finding) => ({
		finding,
		entries: entriesOf(
			recent.filter((row) => row.finding === finding),
			denials,
			nameOf
		)
	}));
	for (const { entries } of levels)
		for (const { denials: own } of entries) for (const { id } of own) answered.add(id);
	const alone = denials.filter(({ id }) => !answered.has(id));
	return {
		since,
		levels: [
			...levels,
			{ finding: 'denied' as const, entries: entriesOf(alone, [], nameOf) }
		].filter(({ entries }) => entries.length > 0)
	};
}

/** Places that the statements of a level name, each once. */
export function placesOf(entries: readonly UseEntry[]): readonly string[] {
	return [...new Set(entries.map(({ place }) => place))];
}

/** How many statements a level holds, its denials left out. */
export function countStatements(entries: readonly UseEntry[]): number {
	return entries.flatMap(({ statements }) => statements).length;
}

function entriesOf(
	rows: readonly MineUse[],
	denials: readonly MineUse[],
	nameOf: (place: string) => string
): readonly UseEntry[] {
	return [...groupedBy(rows, whoWhere).values()]
		.flatMap((own): readonly UseEntry[] => {
			const [first] = own;
			if (!first) return [];
			const { place, actor, actorPlace } = first;
			const statements = own.toSorted(
				(a, b) => lastDay(b.to).localeCompare(lastDay(a.to)) || a.source.localeCompare(b.source)
			);
			return [
				{
					...{ place, actor, actorPlace, statements },
					denials: denials.filter((denial) => own.some((row) => isAnsweredBy(row, denial)))
				}
			];
		})
		.sort(
			(a, b) => nameOf(a.place).localeCompare(nameOf(b.place)) || a.actor.localeCompare(b.actor)
		);
}

const whoWhere = ({ place, actor }: MineUse) => `${place}/${actor}`;

/** Of one actor in one place, within the period of the statement: periods that only touch are of two reports. */
function isAnsweredBy(row: MineUse, denial: MineUse): boolean {
	return (
		whoWhere(row) === whoWhere(denial) &&
		firstDay(denial.from) >= firstDay(row.from) &&
		lastDay(denial.to) <= lastDay(row.to)
	);
}

/** The first day that a beginning may mean. */
function firstDay(date: string): IsoDate {
	return `${date}-01-01`.slice(0, 10);
}

function inOrder(
	statements: readonly MineUse[],
	nameOf: (place: string) => string
): readonly MineUse[] {
	return statements.toSorted(
		(a, b) =>
			nameOf(a.place).localeCompare(nameOf(b.place)) ||
			a.actor.localeCompare(b.actor) ||
			FINDINGS.indexOf(a.finding) - FINDINGS.indexOf(b.finding) ||
			a.source.localeCompare(b.source)
	);
}

/** The last day of the month so many months before. */
function monthsBefore(day: IsoDate, months: number): IsoDate {
	const [year = 0, month = 0] = day.split('-').map(Number);
	const count = year * 12 + (month - 1) - months;
	const text = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
	return lastDay(text);
}
