/** Rows sorted by year, cut where a year is missing or a row starts anew: a line must break there. */
export function runsOfYears<T extends { readonly year: number; readonly anew?: boolean }>(
	rows: readonly T[]
): readonly (readonly T[])[] {
	const runs: T[][] = [];
	let last: number | undefined;
	for (const row of rows) {
		if (last !== undefined && row.year === last + 1 && !row.anew) runs.at(-1)?.push(row);
		else runs.push([row]);
		last = row.year;
	}
	return runs;
}
