/** `npm run data:check`: every table against its descriptor and the rules no descriptor can say. Exit 1 on any finding. */
import { checkFolder, describeFindings } from './datasets/check';

export default async function main([folder = 'datasets']: readonly string[]): Promise<number> {
	const { tables, findings } = checkFolder(folder);
	if (findings.length > 0) {
		console.error(describeFindings(findings));
		return 1;
	}
	const rows = tables.reduce((sum, { records }) => sum + records.length, 0);
	console.log(`${tables.length} tables, ${rows.toLocaleString('en')} rows: nothing found.`);
	return 0;
}
