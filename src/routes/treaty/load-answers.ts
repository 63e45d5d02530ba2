import { fetchTreaty } from '../fetch-json';

async function load(root: string) {
	const [facts, { Beside, Day, MapTable, SourceList, treatyAnswers }] = await Promise.all([
		fetchTreaty(root),
		import('./answers')
	]);
	return { ...treatyAnswers(facts), Beside, Day, MapTable, SourceList };
}

export type Loaded = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Loaded> | undefined;

/**
 * The acts and the code that answers from them, fetched once a visit.
 * @param root address of the overview
 * @throws Error when they cannot be fetched; asked again, it tries again
 */
export function loadAnswers(root: string): Promise<Loaded> {
	loaded ??= load(root);
	loaded.catch(() => (loaded = undefined));
	return loaded;
}
