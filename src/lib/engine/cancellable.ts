/**
 * Asking so that a running statement can be stopped.
 *
 * DuckDB-WASM can only cancel what was sent as text and is polled; a prepared statement blocks the worker to its end.
 * So values go in by a prepared `set variable`, where they are data, and the text that is sent only names them. It
 * costs 2 ms a question and stops a long one within 10.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { arrowRows } from './arrow-rows';
import type { Parameter, Question, Row } from './engine';
import type { Lifeline } from './lifeline';

/**
 * One question at a time on its own connection: a second statement would end the one that is polled.
 * @throws the reason of `signal` when it is aborted before the answer is complete
 */
export async function askCancellably(
	connection: AsyncDuckDBConnection,
	lifeline: Lifeline,
	{ sql, parameters }: Question,
	signal?: AbortSignal
): Promise<readonly Row[]> {
	const cancel = (): void => void lifeline.hold(() => connection.cancelSent()).catch(() => {});
	const step = <T>(work: () => Promise<T>): Promise<T> => {
		signal?.throwIfAborted();
		return lifeline.hold(work);
	};
	let text = sql;
	if (parameters.length > 0) {
		const values = await step(() => settingOf(connection, parameters.length));
		await step(() => values.query(...parameters));
		text = naming(sql, parameters);
	}
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		return await step(() => collect(connection, text));
	} catch (cause) {
		signal?.throwIfAborted();
		throw cause;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

/** Statements that set values, by connection and number of values: prepared once, there are few. */
const settings = new WeakMap<AsyncDuckDBConnection, Map<number, Setting>>();
type Setting = ReturnType<AsyncDuckDBConnection['prepare']>;

function settingOf(connection: AsyncDuckDBConnection, count: number): Setting {
	const known = settings.get(connection) ?? new Map<number, Setting>();
	settings.set(connection, known);
	const setting = known.get(count) ?? connection.prepare(setVariable(count));
	known.set(count, setting);
	setting.catch(() => known.delete(count));
	return setting;
}

async function collect(connection: AsyncDuckDBConnection, text: string): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for await (const batch of await connection.send(text))
		for (const row of arrowRows(batch)) rows.push(row);
	return rows;
}

const setVariable = (count: number): string =>
	`set variable asked = row(${Array.from({ length: count }, () => '?').join(', ')})`;

/** What is no value in a statement: comments, texts, quoted names. */
const NO_VALUE = /--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g;

/** The statement with each `?` naming its value: planned once, where a prepared one would be planned again to be executed. */
function naming(sql: string, parameters: readonly Parameter[]): string {
	let position = 0;
	return sql.replace(NO_VALUE, (part) => {
		if (part !== '?') return part;
		const value = parameters[position++] ?? null;
		// A null has no type of its own, and takes that of its place.
		return value === null ? 'null' : `getvariable('asked')[${position}]::${typeOf(value)}`;
	});
}

function typeOf(value: string | number | boolean): string {
	if (typeof value === 'string') return 'varchar';
	return typeof value === 'number' ? 'double' : 'boolean';
}
