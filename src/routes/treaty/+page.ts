/**
 * The day the tables were last checked is written at build. Other days are worked out in the browser from all acts,
 * which are fetched while it idles or with the first question; the history is the same for every day.
 */
import { resolve } from '$app/paths';
import { fetchTreaty } from '../fetch-json';
import { IN_PAGE, isInPage } from '../printed';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR && isInPage('treaty-day'))
		return { ...data, printed: { day: IN_PAGE, history: IN_PAGE, sources: IN_PAGE } };
	// Imported alike at build and in the browser: by that the page finds the styles of what is written in it.
	const { Day, History, SourceList, treatyAnswers } = await import('./answers');
	if (import.meta.env.SSR) {
		const [{ print }, { treatyFacts }] = await Promise.all([
			import('../print.server'),
			import('./treaty-facts.server')
		]);
		const { facts, answer, nameOf, sourcesOf } = treatyAnswers(await treatyFacts());
		const day = answer([]);
		return {
			...data,
			printed: {
				day: print(Day, { day, nameOf }),
				history: print(History, { facts, nameOf }),
				sources: print(SourceList, { sources: sourcesOf(day) })
			}
		};
	}
	const answers = treatyAnswers(await fetchTreaty(resolve('/')));
	return { ...data, printed: null, Day, History, SourceList, answers, day: answers.answer([]) };
};
