/** Each cell against its field: required, type, codes, pattern, bounds, real dates. */
import type { Field } from './descriptor';
import type { Finding } from './finding';
import type { Table, TableRecord } from './read-table';

export function checkCells({ resource, records }: Table): readonly Finding[] {
	const dated = new Set(
		resource.schema.fields.map(({ name }) => name).filter((name) => name.endsWith('_precision'))
	);
	return records.flatMap((record) =>
		resource.schema.fields.flatMap((field): readonly Finding[] => {
			const value = record.cells[field.name] ?? '';
			const allowed =
				whatIsAllowed(field, value) ?? (dated.has(field.name) ? precision(field, record) : null);
			return allowed === null
				? []
				: [{ file: resource.path, line: record.line, column: field.name, value, allowed }];
		})
	);
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Null when the value may stand. */
function whatIsAllowed({ type, constraints = {} }: Field, value: string): string | null {
	if (value === '') return constraints.required ? 'It must not be empty.' : null;
	if (value !== value.trim()) return 'Remove the space at its start or end.';
	if (type === 'integer' && !/^-?\d+$/.test(value)) return 'Use a whole number without separators.';
	if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value))
		return 'Use a number with a point and without separators.';
	if (type === 'boolean' && value !== 'true' && value !== 'false')
		return 'Use one of: true, false.';
	if (constraints.enum && !constraints.enum.includes(value))
		return `Use one of: ${constraints.enum.join(', ')}.`;
	if (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(value))
		return DATE.source === constraints.pattern
			? 'Use a date: YYYY, YYYY-MM or YYYY-MM-DD.'
			: `It must match ${constraints.pattern}.`;
	if (constraints.pattern === DATE.source && !isRealDate(value)) return 'There is no such day.';
	if (constraints.minimum !== undefined && Number(value) < constraints.minimum)
		return `Use ${constraints.minimum} or more.`;
	if (constraints.maximum !== undefined && Number(value) > constraints.maximum)
		return `Use ${constraints.maximum} or less.`;
	return null;
}

/** A precision repeats what the length of its date says. */
function precision({ name }: Field, { cells }: TableRecord): string | null {
	const date = cells[name.replace(/_precision$/, '')] ?? '';
	const expected = { 0: '', 4: 'year', 7: 'month', 10: 'day' }[date.length];
	return cells[name] === expected ? null : `The date is "${date}". Use "${expected ?? ''}".`;
}

function isRealDate(value: string): boolean {
	const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
