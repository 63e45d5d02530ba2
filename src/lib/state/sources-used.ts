import type { Source } from '../core/sources/source';

/**
 * Sources that an answer names anywhere, in a field `source` or a list `sources`, sorted by publisher and title.
 * @throws RangeError when the answer names a source that is not in the table: a figure must never be bare
 */
export function sourcesUsedBy(answer: unknown, all: readonly Source[]): readonly Source[] {
	const named = new Set<string>();
	collect(answer, named);
	const known = new Map(all.map((source) => [source.source, source]));
	return [...named]
		.map((id) => {
			const source = known.get(id);
			if (!source) throw new RangeError(`No source has the id "${id}".`);
			return source;
		})
		.sort((a, b) => a.publisher.localeCompare(b.publisher) || a.title.localeCompare(b.title));
}

function collect(value: unknown, named: Set<string>): void {
	if (Array.isArray(value)) value.forEach((item) => collect(item, named));
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) {
			if (key === 'source' && typeof inner === 'string') named.add(inner);
			else if (key === 'sources' && Array.isArray(inner))
				inner.forEach((id) => named.add(String(id)));
			else collect(inner, named);
		}
}
