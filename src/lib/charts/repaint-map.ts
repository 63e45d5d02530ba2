/**
 * What the map says of each state on a day, put on a drawing that stays as it is: a date changes classes, titles and links,
 * no shape. The same function colours the drawing at build and on the reader's page.
 */
import type { TreatyMark, TreatyState } from '../core/treaty/status';

/** How a place looks on a day. */
export interface MapLook {
	readonly place: string;
	readonly state: TreatyState;
	readonly title: string;
	/** Name of the card of its last act; null where there is none. */
	readonly card: string | null;
	readonly marks: readonly {
		readonly mark: TreatyMark['mark'];
		readonly title: string;
		readonly card: string;
	}[];
}

export interface MapDay {
	readonly looks: readonly MapLook[];
	/** The day in words, as the picture prints it. */
	readonly heading: string;
}

/** @param root holds one drawing or several of the same geometry */
export function repaintMap(root: ParentNode, { looks, heading }: MapDay): void {
	const byPlace = new Map(looks.map((look) => [look.place, look]));
	for (const link of root.querySelectorAll('a[data-place]')) {
		const look = byPlace.get(link.getAttribute('data-place') ?? '');
		if (look) show(link, look.state, look.place, look);
	}
	for (const link of root.querySelectorAll('a[data-marked]')) {
		const look = byPlace.get(link.getAttribute('data-marked') ?? '');
		const mark = look?.marks.find((some) => some.mark === link.getAttribute('data-mark'));
		show(link, mark ? 'mark' : 'mark off', look?.place, mark ?? { title: '', card: null });
	}
	for (const text of root.querySelectorAll('[data-day]')) text.textContent = heading;
}

/** Without a script a shape leads to the row of its place in the table. */
export function rowOf(place: string): string {
	return `on-${place}`;
}

function show(
	link: Element,
	name: string,
	place: string | undefined,
	{ title, card }: { readonly title: string; readonly card: string | null }
): void {
	set(link, 'class', name);
	set(link, 'data-card', card);
	set(link, 'href', place && card ? `#${rowOf(place)}` : null);
	const words = link.querySelector('title');
	if (words && words.textContent !== title) words.textContent = title;
}

/** Leaves an element alone that says so already: the browser would work out its style anew. */
function set(element: Element, name: string, value: string | null): void {
	if (element.getAttribute(name) === value) return;
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, value);
}
