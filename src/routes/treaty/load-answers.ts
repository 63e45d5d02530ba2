import { AppError } from '$lib/core/app-error';
import { fetchTreaty } from '../fetch-json';

async function load(root: string) {
	const [facts, code] = await Promise.all([fetchTreaty(root), import('./answers')]).catch(
		(cause) => {
			throw new AppError('table_unreachable', 'The acts could not be fetched.', { cause });
		}
	);
	const { Beside, Day, MapTable, SourceList } = code;
	return { ...code.treatyAnswers(facts), Beside, Day, MapTable, SourceList };
}

let loaded: ReturnType<typeof load> | undefined;

/** The acts and the code that answers from them, fetched once a visit. @param root address of the overview */
export function loadAnswers(root: string): ReturnType<typeof load> {
	loaded ??= load(root);
	loaded.catch(() => (loaded = undefined));
	return loaded;
}
