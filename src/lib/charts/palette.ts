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

/** What was done to land: colour and pattern together, so that each is known without the other. */
export const LAND = {
	cleared_km2: { colour: 'var(--killed)', shape: 'M0 0H6V6H0Z', solid: true },
	reduced_km2: { colour: 'var(--injured)', shape: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', solid: false },
	cancelled_km2: { colour: 'var(--unknown)', shape: 'M2 3h2', solid: false },
	cancelled_or_reduced_km2: { colour: 'var(--unknown)', shape: 'M3 0V6', solid: false }
} as const;

export type TreatyPattern = 'blank' | 'dots' | 'bars' | 'solid' | 'hatch' | 'crosses';
