/** `npm run data:keep`: copies the newest version of the tables before anything is entered. */
import { endedWith } from './versions/ended-with';
import { keepVersion } from './versions/keep';

export default async function main([folder = 'datasets']: readonly string[]): Promise<number> {
	return endedWith(() => keepVersion(folder));
}
