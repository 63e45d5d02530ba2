/**
 * One locked database and the relations loaded into it so far. Browser and Node differ only in the `Connection`.
 */
import type { Question, Row } from './engine';
import { EngineError } from './errors';
import { LOCK } from './lock';
import type { Column, Manifest } from './manifest';
import { steps, type Step } from './relations';

/** The few things both builds of DuckDB can do. */
export interface Connection {
	execute(sql: string): Promise<void>;
	ask(question: Question): Promise<readonly Row[]>;
	/** Makes bytes readable under a path; the caller withdraws it. */
	provide(path: string, bytes: Uint8Array): Promise<void>;
	withdraw(path: string): Promise<void>;
}

/** Where published tables come from: a folder at build, the page's own host in a browser. */
export interface TableStore {
	manifest(): Promise<Manifest>;
	/** @throws EngineError `table_unreachable` */
	bytes(path: string): Promise<Uint8Array>;
}

const SQL_TYPES: Record<Column['type'], string> = {
	string: 'varchar',
	// The world has more people than 32 bits; queries cast what they return.
	integer: 'bigint',
	number: 'double',
	boolean: 'boolean'
};

export class Session {
	readonly #connection: Connection;
	readonly #store: TableStore;
	/** A step under way or done. Two questions that need one table wait for the same load. */
	readonly #loads = new Map<string, Promise<void>>();

	private constructor(connection: Connection, store: TableStore) {
		this.#connection = connection;
		this.#store = store;
	}

	/** Locks the database before anything else is done with it. */
	static async open(connection: Connection, store: TableStore): Promise<Session> {
		for (const statement of LOCK) await connection.execute(statement);
		return new Session(connection, store);
	}

	async rows(question: Question): Promise<readonly Row[]> {
		await this.load(question);
		return this.#connection.ask(question);
	}

	/** Fetches in parallel what is missing, and derives in order. */
	async load({ reads, derives = [] }: Pick<Question, 'reads' | 'derives'>): Promise<void> {
		const wanted: readonly Step[] = [
			...steps(reads),
			...derives.map((derived) => ({ kind: 'derive', ...derived }) as const)
		];
		await Promise.all(
			wanted.filter((step) => step.kind === 'fetch').map((step) => this.#once(step))
		);
		for (const step of wanted) await this.#once(step);
	}

	#once(step: Step): Promise<void> {
		const known = this.#loads.get(step.table);
		if (known) return known;
		const load = step.kind === 'fetch' ? this.#fetch(step.table) : this.#derive(step);
		this.#loads.set(step.table, load);
		// A table that could not be fetched is fetched again by the next question.
		load.catch(() => this.#loads.delete(step.table));
		return load;
	}

	async #fetch(table: string): Promise<void> {
		const entry = (await this.#store.manifest()).tables[table];
		if (!entry) throw new EngineError('table_unreachable', `The manifest has no table "${table}".`);
		const path = `import/${entry.path}`;
		await this.#connection.provide(
			path,
			await this.#store.bytes(`${entry.path}?${entry.sha256.slice(0, 8)}`)
		);
		await this.#connection.execute(createTable(table, path, entry.columns));
		await this.#connection.withdraw(path);
	}

	async #derive(step: Extract<Step, { kind: 'derive' }>): Promise<void> {
		await this.#connection.execute(step.statement);
	}
}

/** SQL that reads one published CSV with the types of its descriptor; an empty cell becomes null. */
function createTable(table: string, path: string, columns: readonly Column[]): string {
	const types = columns.map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`).join(', ');
	return (
		`create table "${table}" as select * from read_csv('${path}', header = true, delim = ',', quote = '"', ` +
		`escape = '"', nullstr = '', auto_detect = false, columns = {${types}})`
	);
}
