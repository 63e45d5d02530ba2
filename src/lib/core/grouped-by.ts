/** Rows under a key, keys in the order in which they first appear, rows in theirs. Node 20 has no `Map.groupBy`. */
export function groupedBy<T>(
	rows: readonly T[],
	keyOf: (row: T) => string
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
