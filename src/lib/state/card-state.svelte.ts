/**
 * Which source card is open, and what it shows.
 *
 * A figure's values are fetched once a place from `/api/v1/figures/<place>.json`; sums, rates and acts are known to the page that
 * shows them, which says so with `resolveWith`.
 */
import { createContext } from 'svelte';
import { placeOfFigure, readCardKey, type CardKey } from '../core/figures/card-key';
import { figureSubject, type CardSubject, type PlaceFigures } from '../core/figures/card-subject';

export type CardStatus = 'closed' | 'loading' | 'shown' | 'failed' | 'unknown';

export class CardState {
	status = $state<CardStatus>('closed');
	subject = $state.raw<CardSubject | null>(null);
	/** The number or point that was asked about: the card stands beside it and gives it the focus back. */
	anchor = $state.raw<Element | null>(null);

	readonly #fetchFigures: (place: string) => Promise<PlaceFigures>;
	// Fetched once and never shown by itself: nothing has to react to it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #places = new Map<string, Promise<PlaceFigures>>();
	#resolve: (key: CardKey) => CardSubject | null = () => null;
	#rowShown: (figure: string) => string | null = () => null;
	#asked: CardKey | null = null;

	constructor(fetchFigures: (place: string) => Promise<PlaceFigures>) {
		this.#fetchFigures = fetchFigures;
	}

	/** Lets the page that is shown answer for its own sums, rates and acts, and say which row of a figure it shows. */
	resolveWith(
		resolve: (key: CardKey) => CardSubject | null,
		rowShown: (figure: string) => string | null = () => null
	): void {
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
		this.#show(this.#resolve(key));
		if (this.subject) return;
		if (key.card !== 'figure') {
			this.status = 'unknown';
			return;
		}
		this.status = 'loading';
		try {
			const row = this.#rowShown(key.figure);
			const cards = await this.#cardsOf(placeOfFigure(key.figure));
			const subject = figureSubject(cards, key.figure, row);
			if (key === this.#asked) this.#show(subject, 'unknown');
		} catch {
			if (key === this.#asked) this.status = 'failed';
		}
	}

	close(): void {
		this.#asked = null;
		this.subject = null;
		this.status = 'closed';
	}

	#show(subject: CardSubject | null, otherwise: CardStatus = 'loading'): void {
		this.subject = subject;
		this.status = subject ? 'shown' : otherwise;
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
