import { leavingFacts } from './leaving-facts.server';
import { startOf } from './start';

export const load = async () => {
	const { answer, checked } = await leavingFacts();
	return { start: startOf(answer, checked) };
};
