import { checkClaim } from '$lib/core/claims/check';
import { indexed } from '$lib/core/claims/indexed';
import { askClaimTables } from '$lib/engine/claim-base';
import { buildEngine, folderStore } from '$lib/engine/node';
import { claimSentences } from '$lib/engine/queries/claims';
import { run } from '$lib/engine/query';
import { namesIn } from '$lib/messages/claim-rows';
import { safeSentence } from '$lib/messages/claim-safe';
import { describeReason, nameVerdict } from '$lib/messages/claims';

/** One sentence of each kind that the check and the makers of the test bed agree on, worked out as the page does it. */
export const load = async () => {
	const engine = await buildEngine();
	const { version } = await folderStore().manifest();
	const base = indexed(await askClaimTables(engine, version.slice(0, 10)));
	const nameOf = namesIn(base.places);
	const agreed = (await run(engine, claimSentences, undefined))
		.map(({ claim, verdict }) => ({ claim, verdict, check: checkClaim(claim, base) }))
		.filter(({ verdict, check }) => check.verdicts[0].code === verdict);
	const examples = [...new Map(agreed.map((one) => [one.verdict, one])).values()];
	return {
		examples: examples.map(({ claim, check: { verdicts, safe } }) => ({
			claim,
			code: verdicts[0].code,
			verdict: nameVerdict(verdicts[0].code),
			reason: describeReason(verdicts[0], nameOf),
			safe: safeSentence(safe, nameOf)?.plain ?? null
		}))
	};
};
