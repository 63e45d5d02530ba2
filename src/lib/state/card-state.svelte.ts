/**
 * Which source card is open, and what it shows.
 *
 * A figure's values are fetched once a place from `/api/v1/figures/<place>.json`; the page that shows sums, rates, rows and
 * acts answers for them with `resolveWith`.
 */
import { createContext } from 'svelte';
import { placeOfFigure, readCardKey, type CardKey } from '../core/figures/card-key';
import { figureSubject, type CardSubject, type PlaceFigures } from '../core/figures/card-subject';

export type CardStatus = 'closed' | 'loading' | 'shown' | 'failed' | 'unknown';

/** What a page answers for its own arithmetic and acts; it may have to fetch them first. */
type Resolve = (key: CardKey) => CardSubject | null | Promise<CardSubject | null>;

export class CardState {
	status = $state<CardStatus>('closed');
	subject = $state.raw<CardSubject | null>(null);
	/** The number or point that was asked about: the card stands beside it and gives it the focus back. */
	anchor = $state.raw<Element | null>(null);

	readonly #fetchFigures: (place: string) => Promise<PlaceFigures>;
	// Fetched once and never shown by itself: nothing has to react to it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #places = new Map<string, Promise<PlaceFigures>>();
	#resolve: Resolve = () => null;
	#rowShown: (figure: string) => string | null = () => null;
	#asked: CardKey | null = null;

	constructor(fetchFigures: (place: string) => Promise<PlaceFigures>) {
		this.#fetchFigures = fetchFigures;
	}

	/** Lets the page that is shown answer for its own sums, rates and acts, and say which row of a figure it shows. */
	resolveWith(resolve: Resolve, rowShown: (figure: string) => string | null = () => null): void {
		[this.#resolve, this.#rowShown] = [resolve, rowShown];
	}

	/** Opens the card named by a fragment. False when the fragment names none: the link is left to the browser. */
	open(fragment: string, anchor: Element): boolean {
		const key = readCardKey(fragment);
		if (!key) return false;
		this.anchor = anchor;
		this.#asked = key;
		void this.retry();
		return true;
	}

	async retry(): Promise<void> {
		const key = this.#asked;
		if (!key) return;
		[this.subject, this.status] = [null, 'loading'];
		try {
			const subject = await (key.card === 'figure' ? this.#figure(key.figure) : this.#resolve(key));
			if (key !== this.#asked) return;
			[this.subject, this.status] = [subject, subject ? 'shown' : 'unknown'];
		} catch {
			if (key === this.#asked) this.status = 'failed';
		}
	}

	close(): void {
		this.#asked = null;
		this.subject = null;
		this.status = 'closed';
	}

	async #figure(figure: string): Promise<CardSubject | null> {
		const row = this.#rowShown(figure);
		return figureSubject(await this.#cardsOf(placeOfFigure(figure)), figure, row);
	}

	#cardsOf(place: string): Promise<PlaceFigures> {
		const known = this.#places.get(place) ?? this.#fetchFigures(place);
		this.#places.set(place, known);
		known.catch(() => this.#places.delete(place));
		return known;
	}
}

/** `setCards` in the root layout, `getCards` in pages below it. */
export const [getCards, setCards] = createContext<CardState>();
