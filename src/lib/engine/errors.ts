import { AppError } from '../core/app-error';

/** What a page can do about it: offer a retry, or keep the static page and say why. */
export type EngineFailure =
	'start_failed' | 'start_timeout' | 'table_unreachable' | 'crashed' | 'closed';

/** The engine itself is not available. The page that was served stays as it is. */
export class EngineError extends AppError {
	constructor(
		readonly failure: EngineFailure,
		message: string,
		options?: ErrorOptions
	) {
		super(failure, message, options);
	}
}

/** DuckDB refused a statement: a defect of ours. `asked` names it: its `.sql` file, or the table of a plan. */
export class QueryError extends AppError {
	constructor(asked: string, parameters: readonly unknown[], cause: unknown) {
		const said = cause instanceof Error ? cause.message : String(cause);
		super('query_failed', `${asked} with ${JSON.stringify(parameters)}: ${said}`, { cause });
	}
}
