/** Opening source cards: what is shown while their values are on the way, and what a dead network costs. */
import { expect, test } from 'vitest';
import { publishedOf, sourceOf } from '../../../tests/support/invented';
import type { PlaceFigures } from '../core/figures/card-subject';
import { CardState } from './card-state.svelte';

// Stands for a link of the page; only its identity matters here.
const link = {} as unknown as Element;

const cardsOf = (place: string): PlaceFigures => ({
	name: `Land ${place}`,
	disputed_note: null,
	figures: [publishedOf({ place, figure: `${place.toLowerCase()}-2020-casualties` })],
	sources: [sourceOf('atlas')]
});

/** Values that arrive when they are told to. */
function slowCards() {
	const asked: { place: string; arrive: () => void; fail: () => void }[] = [];
	const cards = new CardState(
		(place) =>
			new Promise((resolve, reject) =>
				asked.push({
					place,
					arrive: () => resolve(cardsOf(place)),
					fail: () => reject(new Error('offline'))
				})
			)
	);
	return { cards, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const placeShown = ({ subject }: CardState) =>
	subject?.card === 'figure' ? subject.placeName : null;

test('a card says that its values are on the way, then shows them', async () => {
	const { cards, asked } = slowCards();
	expect(cards.open('figure:ald-2020-casualties', link)).toBe(true);
	expect([cards.status, cards.anchor]).toEqual(['loading', link]);
	asked[0]?.arrive();
	await settled();
	expect([cards.status, placeShown(cards)]).toEqual(['shown', 'Land ALD']);
});

test('the number asked about last is shown, whichever arrives last', async () => {
	const { cards, asked } = slowCards();
	cards.open('figure:ald-2020-casualties', link);
	cards.open('figure:ceb-2020-casualties', link);
	asked[1]?.arrive();
	await settled();
	asked[0]?.arrive();
	await settled();
	expect(placeShown(cards)).toBe('Land CEB');
});

test('a card that was closed stays closed when its values arrive', async () => {
	const { cards, asked } = slowCards();
	cards.open('figure:ald-2020-casualties', link);
	cards.close();
	asked[0]?.arrive();
	await settled();
	expect([cards.status, cards.subject]).toEqual(['closed', null]);
});

test('values of a place are fetched once, and again only after a failure', async () => {
	const { cards, asked } = slowCards();
	cards.open('figure:ald-2020-casualties', link);
	asked[0]?.fail();
	await settled();
	expect(cards.status).toBe('failed');
	void cards.retry();
	asked[1]?.arrive();
	await settled();
	cards.close();
	cards.open('figure:ald-2020-casualties', link);
	await settled();
	expect(asked).toHaveLength(2);
	expect(cards.status).toBe('shown');
});

test('a figure that its place does not have is said to be unknown', async () => {
	const { cards, asked } = slowCards();
	cards.open('figure:ald-1950-casualties', link);
	asked[0]?.arrive();
	await settled();
	expect([cards.status, cards.subject]).toEqual(['unknown', null]);
});

test('what the page knows itself is shown without fetching the values of a place', async () => {
	const { cards, asked } = slowCards();
	cards.resolveWith(({ card }) =>
		card === 'sum'
			? {
					card,
					name: 'War',
					year: 2020,
					measure: 'casualties',
					total: { value: 1, qualifier: 'exact', inputs: [], without: [] },
					placeNames: {}
				}
			: null
	);
	cards.open('sum:war:2020', link);
	await settled();
	expect(cards.status).toBe('shown');
	cards.open('rate:war:2020', link);
	await settled();
	expect(cards.status).toBe('unknown');
	expect(asked).toEqual([]);
});

test('a page that cannot fetch what it knows says so, and is asked again', async () => {
	const { cards } = slowCards();
	cards.resolveWith(() => Promise.reject(new Error('offline')));
	cards.open('sum:war:2020', link);
	await settled();
	expect(cards.status).toBe('failed');
	cards.resolveWith(async () => null);
	await cards.retry();
	expect(cards.status).toBe('unknown');
});

test('a fragment that names no card is left to the browser', () => {
	const { cards } = slowCards();
	expect(cards.open('leaving', link)).toBe(false);
	expect(cards.status).toBe('closed');
});
