/**
 * Colours by meaning, as references into `palette.css`: a drawing follows the reader's theme without being redrawn.
 * Never the only sign of anything: each has a shape, a pattern or a label beside it.
 */
import type { TreatyState } from '../core/treaty/status';

export const INK = 'var(--ink)';
export const QUIET = 'var(--quiet)';
export const RULE = 'var(--rule)';
export const PAPER = 'var(--paper)';
export const WAR_YEARS = 'var(--war)';

/** Lines that stand beside each other: colour and symbol together. Four at most, then panels. */
export const SERIES = [
	{ colour: 'var(--series-1)', symbol: 'circle' },
	{ colour: 'var(--series-2)', symbol: 'square' },
	{ colour: 'var(--series-3)', symbol: 'triangle' },
	{ colour: 'var(--series-4)', symbol: 'diamond' }
] as const;

export const TREATY: Readonly<Record<TreatyState, { colour: string; pattern: TreatyPattern }>> = {
	never_joined: { colour: 'var(--outside)', pattern: 'blank' },
	signed_only: { colour: 'var(--bound)', pattern: 'dots' },
	deposited: { colour: 'var(--bound)', pattern: 'bars' },
	bound: { colour: 'var(--bound)', pattern: 'solid' },
	notice_running: { colour: 'var(--leaving)', pattern: 'hatch' },
	left: { colour: 'var(--leaving)', pattern: 'crosses' }
};

export type TreatyPattern = 'blank' | 'dots' | 'bars' | 'solid' | 'hatch' | 'crosses';
