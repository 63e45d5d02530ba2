import { EngineError, QueryError } from './errors';
import type { Engine, Parameter, Question, Row } from './engine';
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
	{ name, sql, reads, bind, decode }: Query<P, R>,
	params: P,
	signal?: AbortSignal
): Promise<readonly R[]> {
	return ask(engine, `${name}.sql`, { sql, parameters: bind(params), reads }, decode, signal);
}

/** The same for a question that was not written beforehand. `name` says in an error what was asked. */
export async function ask<R>(
	engine: Engine,
	name: string,
	question: Question,
	decode: (row: Row) => R,
	signal?: AbortSignal
): Promise<readonly R[]> {
	try {
		return (await engine.rows(question, signal)).map(decode);
	} catch (cause) {
		if (cause instanceof EngineError || signal?.aborted) throw cause;
		throw new QueryError(name, question.parameters, cause);
	}
}
