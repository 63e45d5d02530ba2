import { treatyAnswers } from './answers';
import { startOf } from './start';
import { treatyFacts } from './treaty-facts.server';

export const load = async () => {
	const { answer, facts, mapOf } = treatyAnswers(await treatyFacts());
	const day = answer([]);
	return {
		...{ start: startOf(day), mapSummary: mapOf(day).summary },
		...{ checked: facts.record.checked, since: facts.since }
	};
};
