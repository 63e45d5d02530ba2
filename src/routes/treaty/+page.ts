/**
 * The day the tables were last checked is written at build. Other days are worked out in the browser from all acts,
 * which are fetched while it idles or with the first question; the history is the same for every day.
 */
import { resolve } from '$app/paths';
import { fetchTreaty, fetchTreatyMap } from '../fetch-json';
import { IN_PAGE, isInPage } from '../printed';
import type { PageLoad } from './$types';

const ALL_IN_PAGE = {
	map: { narrow: IN_PAGE, wide: IN_PAGE },
	table: IN_PAGE,
	day: IN_PAGE,
	history: IN_PAGE,
	beside: IN_PAGE,
	sources: IN_PAGE
};

export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR && isInPage('treaty-day')) return { ...data, printed: ALL_IN_PAGE };
	// Imported alike at build and in the browser: by that the page finds the styles of what is written in it.
	const { Beside, Day, History, MapTable, SourceList, treatyAnswers } = await import('./answers');
	if (import.meta.env.SSR) {
		const [{ print }, { treatyFacts }, { drawTreatyMap }] = await Promise.all([
			import('../print.server'),
			import('./treaty-facts.server'),
			import('../treaty-map.server')
		]);
		const { facts, answer, nameOf, sourcesOf, tableOf } = treatyAnswers(await treatyFacts());
		const day = answer([]);
		const { acts, places, checked } = facts.record;
		return {
			...data,
			printed: {
				map: drawTreatyMap(acts, places, checked),
				table: print(MapTable, tableOf(day)),
				day: print(Day, { day, nameOf }),
				history: print(History, { facts, nameOf }),
				beside: print(Beside, { day, beside: facts.beside, nameOf }),
				sources: print(SourceList, { sources: sourcesOf(day) })
			}
		};
	}
	const root = resolve('/');
	const [facts, map] = await Promise.all([fetchTreaty(root), fetchTreatyMap(root)]);
	const answers = treatyAnswers(facts);
	const views = { Beside, Day, History, MapTable, SourceList };
	return { ...data, ...views, printed: null, map, answers, day: answers.answer([]) };
};
