/** The states that have left, are leaving, or declare the convention suspended: each with its steps and their acts. */
import { lastDay } from '../dates/iso-date';
import type { Missing } from '../figures/figure';
import { actsByPlace, type Act, type Action } from './act';
import { treatySpans, treatyMarks, type TreatyMark, type TreatyState } from './status';

/** In the order of the road out. */
export const EXIT_STEPS = [
	'intent_announced',
	'parliament_approved',
	'head_of_state_signed',
	'withdrawal_notified',
	'withdrawal_effective'
] as const satisfies readonly Action[];
export type ExitStep = (typeof EXIT_STEPS)[number];

export interface Leaver {
	readonly place: string;
	/** The newest state our tables hold. */
	readonly state: TreatyState;
	readonly marks: readonly TreatyMark[];
	/** Acts of each step in order of time; two chambers of a parliament are two acts. */
	readonly steps: Readonly<Record<ExitStep, readonly Act[]>>;
	/** What other states and meetings said of it: objections and remarks that answer one of its acts. */
	readonly answers: readonly Act[];
}

/**
 * Those out first, by the day they left; then those with a notice running; then those that declared a suspension. States
 * of one day stand by name.
 */
export function leavers(
	acts: readonly Act[],
	nameOf: (place: string) => string
): readonly Leaver[] {
	return [...actsByPlace(acts)]
		.filter(([, own]) =>
			own.some(({ action }) => action === 'withdrawal_notified' || action === 'suspension_declared')
		)
		.map(([place, own]) => leaver(place, own, acts))
		.sort(
			(a, b) => leftOn(a).localeCompare(leftOn(b)) || nameOf(a.place).localeCompare(nameOf(b.place))
		);
}

function leaver(place: string, own: readonly Act[], all: readonly Act[]): Leaver {
	const of = (step: ExitStep) => own.filter(({ action }) => action === step);
	return {
		place,
		state: treatySpans(own).at(-1)?.state ?? 'never_joined',
		marks: treatyMarks(own),
		steps: {
			intent_announced: of('intent_announced'),
			parliament_approved: of('parliament_approved'),
			head_of_state_signed: of('head_of_state_signed'),
			withdrawal_notified: of('withdrawal_notified'),
			withdrawal_effective: of('withdrawal_effective')
		},
		answers: all.filter(({ about }) => about?.startsWith(`${place}:`))
	};
}

/** Why a step has no act: a state that declares a suspension instead has given no notice, and none is due. */
export function gapOf({ steps, marks }: Leaver, step: ExitStep): Missing {
	const withdraws = steps.withdrawal_notified.length > 0;
	const suspends = marks.some(({ mark }) => mark === 'suspension_declared');
	const isWithdrawal = step === 'withdrawal_notified' || step === 'withdrawal_effective';
	return isWithdrawal && suspends && !withdraws ? 'not_applicable' : 'not_in_tables';
}

/** Sorts states that have not left behind those that have. */
function leftOn({ steps }: Leaver): string {
	const act = steps.withdrawal_effective[0] ?? steps.withdrawal_notified[0];
	return act ? `${steps.withdrawal_effective.length ? '0' : '1'}${lastDay(act.date)}` : '2';
}

/** Every act that a leaver's table shows or answers. */
export function actsOf({ steps, marks, answers }: Leaver): readonly Act[] {
	return [...EXIT_STEPS.flatMap((step) => steps[step]), ...marks.map(({ act }) => act), ...answers];
}
