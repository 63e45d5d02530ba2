import type { PlaceFigures } from '$lib/core/figures/card-subject';
import type { Entry } from '$lib/core/search/search';
import type { DefaultComparison } from './compare/default-comparison.server';
import type { OverviewFacts } from './overview-facts.server';
import type { TreatyFacts } from './treaty/treaty-facts.server';
import type { LeavingFacts } from './treaty/leaving/leaving-facts.server';

/** Our own prerendered JSON, from our own host. @throws Error when it cannot be fetched: the caller offers a retry */
export async function fetchJson<T>(address: string): Promise<T> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
	return answer.json();
}

/** Published values of a place. @param root address of the overview, as `resolve('/')` has it */
export function fetchFiguresOf(root: string, place: string): Promise<PlaceFigures> {
	return fetchJson(`${root.replace(/\/$/, '')}/api/v1/figures/${encodeURIComponent(place)}.json`);
}

/** Names of all figures. */
export function fetchFigures(root: string): Promise<readonly string[]> {
	return fetchJson(`${root.replace(/\/$/, '')}/figures.json`);
}

/** Everything the overview says. */
export function fetchOverview(root: string): Promise<OverviewFacts> {
	return fetchJson(`${root.replace(/\/$/, '')}/overview.json`);
}

/** The comparison that stands in the page before a reader has asked anything. */
export function fetchComparison(root: string): Promise<DefaultComparison> {
	return fetchJson(`${root.replace(/\/$/, '')}/comparison.json`);
}

/** Every act of the convention, and its charts. */
export function fetchTreaty(root: string): Promise<TreatyFacts> {
	return fetchJson(`${root.replace(/\/$/, '')}/treaty.json`);
}

/** The map of the convention, drawn. */
export function fetchTreatyMap(
	root: string
): Promise<{ readonly narrow: string; readonly wide: string }> {
	return fetchJson(`${root.replace(/\/$/, '')}/treaty-map.json`);
}

/** Everything that the page of the states that leave says. */
export function fetchLeaving(root: string): Promise<LeavingFacts> {
	return fetchJson(`${root.replace(/\/$/, '')}/treaty/leaving.json`);
}

let entries: Promise<readonly Entry[]> | undefined;

/** The index of every search box, fetched once a visit. */
export function fetchEntries(root: string): Promise<readonly Entry[]> {
	entries ??= fetchJson<readonly Entry[]>(`${root.replace(/\/$/, '')}/search.json`);
	entries.catch(() => (entries = undefined));
	return entries;
}
