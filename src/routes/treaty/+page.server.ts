import { treatyAnswers } from './answers';
import { startOf } from './start';
import { treatyFacts } from './treaty-facts.server';

export const load = async () => {
	const { answer, facts } = treatyAnswers(await treatyFacts());
	return { start: startOf(answer([])), checked: facts.record.checked, since: facts.since };
};
