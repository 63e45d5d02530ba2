/** The check of a text in the page: fetches what claims are held against once, and works sentence by sentence. */
import { checkSentences, LONGEST_ARTICLE, type CheckedSentence } from '../core/claims/article';
import { checkReading, isCheckable } from '../core/claims/check';
import type { Reading } from '../core/claims/chip';
import type { ClaimTables } from '../core/claims/claim-base';
import { indexed, type ClaimBase } from '../core/claims/indexed';
import type { IsoDate } from '../core/dates/iso-date';

/** `fetching`: the tables are on their way. `failed`: they did not arrive. */
type DeskStatus = 'idle' | 'empty' | 'too_long' | 'fetching' | 'working' | 'done' | 'failed';

/** Milliseconds of work after which the page may answer to its reader. */
const BREATH = 50;

export class ClaimDesk {
	status = $state<DeskStatus>('idle');
	/** Sentences in the order of the text, once all are read: until then none. */
	sentences = $state.raw<readonly CheckedSentence[]>([]);
	/** The text that they are of, as it was pasted. */
	text = $state('');
	published = $state<IsoDate | null>(null);
	/** Null until the tables have arrived. */
	base = $state.raw<ClaimBase | null>(null);

	readonly #fetchTables: () => Promise<ClaimTables>;
	#tables: Promise<ClaimBase> | null = null;
	#run = 0;

	constructor(fetchTables: () => Promise<ClaimTables>) {
		this.#fetchTables = fetchTables;
	}

	/** Fetches ahead; a failure is told with the check. */
	prepare(): void {
		this.#ready().catch(() => undefined);
	}

	/** Ends early where another check begins meanwhile. */
	async check(text: string, published: IsoDate | null): Promise<void> {
		const run = ++this.#run;
		[this.text, this.published, this.sentences] = [text, published, []];
		if (text.trim() === '') return void (this.status = 'empty');
		if (text.length > LONGEST_ARTICLE) return void (this.status = 'too_long');
		this.status = 'fetching';
		const base = await this.#ready().catch(() => null);
		if (run !== this.#run) return;
		if (!base) return void (this.status = 'failed');
		[this.base, this.status] = [base, 'working'];
		const found: CheckedSentence[] = [];
		let since = performance.now();
		for (const checked of checkSentences(text, base, published)) {
			found.push(checked);
			if (performance.now() - since < BREATH) continue;
			await new Promise((resolve) => setTimeout(resolve));
			if (run !== this.#run) return;
			since = performance.now();
		}
		[this.sentences, this.status] = [found, found.length === 0 ? 'empty' : 'done'];
	}

	/** The check again, of a reading that the reader corrected. @param at index into `sentences` */
	correct(at: number, reading: Reading): void {
		const { base } = this;
		if (!base) return;
		const check = checkReading(reading, base);
		this.sentences = this.sentences.map((old, index) =>
			index === at ? { ...old, check, checkable: old.checkable || isCheckable(check) } : old
		);
	}

	#ready(): Promise<ClaimBase> {
		const tables = (this.#tables ??= this.#fetchTables().then(indexed));
		tables.catch(() => (this.#tables = null));
		return tables;
	}
}
