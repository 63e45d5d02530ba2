/** A document cut to its first row, in its lists within rows as well: what an example shows of it. */
export function cutToFirst(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, 1).map(cutToFirst);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutToFirst(inner)]));
}
