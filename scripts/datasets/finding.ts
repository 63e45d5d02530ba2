/** Something wrong in a table: where it is, what stands there, and what is allowed. */
export interface Finding {
	readonly file: string;
	/** Line of the file on which the record starts; the header is line 1. */
	readonly line: number;
	/** Null where the whole record or file is meant. */
	readonly column: string | null;
	readonly value: string;
	/** A sentence saying what is allowed, or what to do. */
	readonly allowed: string;
}

/** `casualties.csv:412: column "measure" has "kiled". Use one of: casualties, killed.` */
export function describeFinding({ file, line, column, value, allowed }: Finding): string {
	return column === null
		? `${file}:${line}: ${allowed}`
		: `${file}:${line}: column "${column}" has "${value}". ${allowed}`;
}
