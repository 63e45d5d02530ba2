/**
 * Errors that a reader or a curator can do something about.
 *
 * `code` names the case; the sentence for a reader is written in `messages`. `message` is for logs and terminals.
 */
export class AppError extends Error {
	constructor(
		readonly code: string,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = new.target.name;
	}
}
