import { buildEngine } from '$lib/engine/node';
import { askDisagreements } from '$lib/state/disagreements';

/** A page that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => ({ answer: await askDisagreements(await buildEngine()) });
