/**
 * What the rest of the house knows of a database: one question in, plain rows out.
 *
 * Browser (`browser.ts`) and Node (`node.ts`) implement it on the same DuckDB-WASM build, so that a page,
 * its prerendered twin and the tests get the same answer from the same SQL.
 */

/** A cell as it leaves the engine: every column is cast in SQL, so nothing else can arrive. */
export type Cell = string | number | boolean | null;

/** One row by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** A value bound to a `?` in a query. Texts are data: they never become SQL. */
export type Parameter = string | number | boolean | null;

export interface Engine {
	/**
	 * Rows of one statement.
	 * @param tables names of the datasets it reads; those not yet loaded are loaded first
	 * @throws EngineError when the engine cannot start, a table cannot be fetched, or the statement fails
	 * @throws DOMException `AbortError` when `signal` is aborted
	 */
	rows(
		sql: string,
		parameters: readonly Parameter[],
		tables: readonly string[],
		signal?: AbortSignal
	): Promise<readonly Row[]>;
	/** Stops the engine and frees its memory. A closed engine answers nothing. */
	close(): Promise<void>;
}
