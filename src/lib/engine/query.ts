import { EngineError, QueryError } from './errors';
import type { Engine, Parameter, Row } from './engine';
import type { Relation } from './relations';

/** A named question: its `.sql` file, the relations it reads, how values are bound and how a row is read. */
export interface Query<P, R> {
	/** Name of the file in `sql/`, without ending. */
	readonly name: string;
	readonly sql: string;
	readonly reads: readonly Relation[];
	bind(params: P): readonly Parameter[];
	decode(row: Row): R;
}

/**
 * Rows of a query in the order of its SQL.
 * @throws EngineError when the engine is not available
 * @throws QueryError when DuckDB refuses the statement or a row has another shape
 */
export async function run<P, R>(
	engine: Engine,
	query: Query<P, R>,
	params: P,
	signal?: AbortSignal
): Promise<readonly R[]> {
	const parameters = query.bind(params);
	try {
		const rows = await engine.rows({ sql: query.sql, parameters, reads: query.reads }, signal);
		return rows.map((row) => query.decode(row));
	} catch (cause) {
		if (cause instanceof EngineError || signal?.aborted) throw cause;
		throw new QueryError(query.name, parameters, cause);
	}
}
