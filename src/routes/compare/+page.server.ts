import { defaultComparison } from './default-comparison.server';
import { startOf } from './start';

export const load = async () => ({ start: startOf((await defaultComparison()).answer) });
