/** Rows of the tables as verdicts show them. */
import type { PublishedValue } from '../figures/published-value';
import type { Share } from '../shares/share';
import type { Act } from '../treaty/act';
import type { Cited } from '../sources/cited';
import type { Source } from '../sources/source';
import type { Evidence, Safe } from './verdict';

export function evidenceOfValue(row: PublishedValue): Evidence {
	return {
		table: 'casualties',
		id: row.id,
		place: row.place,
		period: String(row.year),
		measure: row.measure,
		value: row.value,
		qualifier: row.qualifier,
		edition: row.edition,
		source: row.source,
		cited: null,
		counted: row
	};
}

export function evidenceOfShare(row: Share): Evidence {
	return {
		...{ table: 'shares', id: row.id, place: row.place, period: String(row.year) },
		...{ measure: `${row.of} of ${row.base}`, value: row.percent, qualifier: row.qualifier },
		...{ edition: null, source: row.source, cited: null, counted: null }
	};
}

export function evidenceOfAct(row: Act): Evidence {
	return {
		...{ table: 'treaty_actions', id: row.id, place: row.place, period: row.date },
		...{ measure: row.action, value: row.date, qualifier: 'exact', edition: null },
		...{ source: row.source, cited: null, counted: null }
	};
}

/** A row of any other table with a number. */
export function evidenceOfRow(
	table: string,
	row: Cited & { readonly place?: string; readonly qualifier?: string },
	period: string,
	measure: string,
	value: number | string
): Evidence {
	return {
		...{ table, id: row.id, place: row.place ?? 'WLD', period, measure, value },
		...{
			qualifier: row.qualifier ?? 'exact',
			edition: null,
			source: row.source,
			cited: null,
			counted: null
		}
	};
}

/** Rows with the publisher and title of their sources: a reader knows no codes. */
export function citing(sources: readonly Source[]): (row: Evidence) => Evidence {
	const byId = new Map(sources.map((source) => [source.source, source]));
	return (row) => {
		const source = byId.get(row.source);
		if (!source) return row;
		const { title, publisher, edition } = source;
		return { ...row, cited: { title, publisher, edition } };
	};
}

export function safeCiting(safe: Safe | null, cite: (row: Evidence) => Evidence): Safe | null {
	if (safe?.of === 'row') return { ...safe, row: cite(safe.row) };
	if (safe?.of === 'change') return { ...safe, from: cite(safe.from), to: cite(safe.to) };
	return safe;
}
