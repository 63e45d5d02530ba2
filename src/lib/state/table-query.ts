import type { Engine } from '../engine/engine';
import { QueryState } from './query-state.svelte';
import type { TableKnowledge } from './table-knowledge';
import { askTable, type TableAnswer } from './table-rows';

/** The rows of a table that a reader chooses by an address, and the lists that are counted because they are open. */
export class TableQuery extends QueryState<{ table: string; search: string }, TableAnswer> {
	readonly #open: Set<string>;

	constructor(engine: Engine, knowledge: () => TableKnowledge) {
		const open = new Set<string>();
		super(({ search }, signal) =>
			askTable(engine, knowledge(), [...new URLSearchParams(search)], open, signal)
		);
		this.#open = open;
	}

	/** A list is opened or closed. The page as it was built has all of them counted. */
	show(list: string, open: boolean): void {
		if (open) this.#open.add(list);
		else this.#open.delete(list);
		if (open && this.answered) void this.run(this.answered);
	}
}
