/** The name of a casualty figure and of its row: both are made of codes that stand beside them. */
import type { Finding } from './finding';
import type { Table } from './read-table';

export function checkNames({ resource, records }: Table): readonly Finding[] {
	return records.flatMap(({ line, cells }): readonly Finding[] => {
		const { id, figure } = cells;
		if (id === undefined || figure === undefined) return [];
		const at = { file: resource.path, line };
		const name = nameOf(cells);
		if (figure !== name) {
			const allowed = `Its codes make the name "${name}". Correct the name, or the codes.`;
			return [{ ...at, column: 'figure', value: figure, allowed }];
		}
		if (id.startsWith(`${figure}--`)) return [];
		const allowed = `Before "--" it must be the name of its figure, "${figure}".`;
		return [{ ...at, column: 'id', value: id, allowed }];
	});
}

/** Place, year and measure; then what differs from the usual: cuts, scope, coverage, and the body that counted. */
function nameOf(cells: Readonly<Record<string, string>>): string {
	const of = (column: string) => cells[column] ?? '';
	const cuts = ['group', 'age', 'sex', 'device']
		.filter((cut) => of(cut) !== 'all')
		.map((cut) => (of(cut) === 'unknown' ? `unknown-${cut}` : of(cut)));
	return [
		of('place').toLowerCase(),
		of('year'),
		of('measure'),
		...cuts,
		...(of('scope') === 'mines_erw' ? [] : [of('scope')]),
		...(['national', 'world'].includes(of('coverage')) ? [] : [of('coverage')]),
		...(of('counter') === '' ? [] : [`by-${of('counter')}`])
	]
		.join('-')
		.replaceAll('_', '-');
}
