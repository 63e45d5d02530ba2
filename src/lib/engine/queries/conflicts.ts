/** Questions about what our list of conflicts says of them, asked by their own pages alone. */
import type { ConflictRecord } from '../../core/conflicts/conflict-record';
import { flag, optionalText, text } from '../decode';
import type { Query } from '../query';
import conflictRecordsSql from '../sql/conflict-records.sql?raw';

export const conflictRecords: Query<void, ConflictRecord> = {
	name: 'conflict-records',
	sql: conflictRecordsSql,
	reads: ['conflicts', 'conflict_places'],
	bind: () => [],
	decode: (row) => ({
		conflict: text(row, 'conflict'),
		ucdpIds: optionalText(row, 'ucdp_id')?.split(';') ?? [],
		place: text(row, 'place'),
		firstYearKnown: flag(row, 'first_year_known'),
		note: optionalText(row, 'note')
	})
};
