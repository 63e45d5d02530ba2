/** Rows of the tables as verdicts show them. */
import type { PublishedValue } from '../figures/published-value';
import type { Share } from '../shares/share';
import type { Act } from '../treaty/act';
import type { Cited } from '../sources/cited';
import type { Evidence } from './verdict';

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
		counted: row
	};
}

export function evidenceOfShare(row: Share): Evidence {
	return {
		...{ table: 'shares', id: row.id, place: row.place, period: String(row.year) },
		...{ measure: `${row.of} of ${row.base}`, value: row.percent, qualifier: row.qualifier },
		...{ edition: null, source: row.source, counted: null }
	};
}

export function evidenceOfAct(row: Act): Evidence {
	return {
		...{ table: 'treaty_actions', id: row.id, place: row.place, period: row.date },
		...{ measure: row.action, value: row.date, qualifier: 'exact', edition: null },
		...{ source: row.source, counted: null }
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
		...{ qualifier: row.qualifier ?? 'exact', edition: null, source: row.source, counted: null }
	};
}
