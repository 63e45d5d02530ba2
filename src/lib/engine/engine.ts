/**
 * What the rest of the house knows of a database: one question in, plain rows out.
 *
 * Browser (`browser.ts`) and Node (`node.ts`) implement it on the same DuckDB-WASM build, so that a page,
 * its prerendered twin and the tests get the same answer from the same SQL.
 */
import type { Relation } from './relations';

/** A cell as it leaves the engine: every column is cast in SQL, so nothing else can arrive. */
export type Cell = string | number | boolean | null;

/** One row by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** A value bound to a `?` in a query. Texts are data: they never become SQL. */
export type Parameter = string | number | boolean | null;

/** One statement with its values and the relations it reads, which are loaded first where they are not yet. */
export interface Question {
	readonly sql: string;
	readonly parameters: readonly Parameter[];
	readonly reads: readonly Relation[];
	/** Tables worked out beforehand, once for all questions that name them. */
	readonly derives?: readonly Derived[];
}

/** A table that a question works out from those it reads; the name stands for the statement that creates it. */
export interface Derived {
	readonly table: string;
	readonly statement: string;
}

export interface Engine {
	/**
	 * Rows of one statement, in its order.
	 * @throws EngineError when the engine cannot start, lost its worker twice, or a table cannot be fetched
	 * @throws DOMException `AbortError` as soon as `signal` is aborted; the late answer is dropped
	 */
	rows(question: Question, signal?: AbortSignal): Promise<readonly Row[]>;
	/** Stops the engine and frees its memory. A closed engine answers nothing. */
	close(): Promise<void>;
}
