/** The text that travels with a download: whose words it holds, what they ask, and how to cite. */
import type { DataPackage } from '../core/catalogue/data-package';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

/** Lines as `LICENCE.txt` has them, the last one ended. */
export function licenceText(described: DataPackage): string {
	const { version, checked, attributions } = described;
	return [
		m.tables_licence_head({ title: described.title, version, date: describeDate(checked) }),
		'',
		...described.licenses.map(({ name, title, path }) => `${name}: ${title}. ${path}`),
		m.tables_licence_sources(),
		'',
		...(attributions.length > 0
			? [m.tables_licence_carry(), ...attributions.map(({ text }) => `- ${text}`)]
			: [m.tables_licence_none()]),
		'',
		m.tables_licence_cite({ version }),
		''
	].join('\n');
}
