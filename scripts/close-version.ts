/** `npm run data:close`: checks the tables and makes what was entered the newest version. */
import { endedWith } from './versions/ended-with';
import { closeVersion } from './versions/keep';

export default async function main([folder = 'datasets']: readonly string[]): Promise<number> {
	return endedWith(() => closeVersion(folder));
}
