/**
 * `npm run claim -- "sentence"`: what was published, and what is wrong with the sentence. Prints JSON only; whatever the
 * verdict, the exit code is 0. `--file article.txt` prints one line a sentence, `--each-line` takes every line of the file
 * as one claim, in order; `--published 2025-12-02` says when it was published.
 */
import { readFileSync } from 'node:fs';
import { checkClaim, isCheckable, type Check } from '../src/lib/core/claims/check';
import { indexed, type ClaimBase } from '../src/lib/core/claims/indexed';
import { sentencesOf } from '../src/lib/core/claims/reading/sentences';
import { lastDay } from '../src/lib/core/dates/iso-date';
import { askClaimTables } from '../src/lib/engine/claim-base';
import { folderStore, nodeEngine } from '../src/lib/engine/node';
import { claimFileUnread, claimNoDay, claimUsage } from '../src/lib/messages/claim-cli';
import { describeReason, nameVerdict } from '../src/lib/messages/claims';
import { namesIn } from '../src/lib/messages/claim-rows';
import { safeSentence } from '../src/lib/messages/claim-safe';

interface Asked {
	readonly file: string | null;
	readonly eachLine: boolean;
	readonly published: string | null;
	readonly words: string;
}

export default async function main(args: readonly string[]): Promise<number> {
	const asked = askedBy(args);
	const claims = claimsIn(asked);
	if (claims === null) return 1;
	const base = await claimBase();
	for (const claim of claims) {
		const answer = answerTo(checkClaim(claim, base, asked.published), base);
		process.stdout.write(
			`${JSON.stringify(answer, null, asked.file === null ? '\t' : undefined)}\n`
		);
	}
	return 0;
}

async function claimBase(): Promise<ClaimBase> {
	const store = folderStore();
	const engine = await nodeEngine(store);
	try {
		const { version } = await store.manifest();
		return indexed(await askClaimTables(engine, version.slice(0, 10)));
	} finally {
		await engine.close();
	}
}

function askedBy(args: readonly string[]): Asked {
	const valueOf = (name: string) => {
		const at = args.indexOf(name);
		return at < 0 ? null : (args[at + 1] ?? '');
	};
	const [file, day] = [valueOf('--file'), valueOf('--published')];
	const isDate = day !== null && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(day);
	if (day !== null && !isDate) console.error(claimNoDay(day));
	const words = args.filter(
		(word, at) =>
			!['--file', '--published', '--each-line'].includes(word) &&
			!['--file', '--published'].includes(args[at - 1] ?? '')
	);
	return {
		file,
		eachLine: args.includes('--each-line'),
		published: isDate ? lastDay(day) : null,
		words: words.join(' ')
	};
}

/** Null where there is nothing to read. */
function claimsIn({ file, eachLine, words }: Asked): readonly string[] | null {
	if (file === null) {
		if (words.trim() === '') console.error(claimUsage());
		return [words];
	}
	try {
		const text = readFileSync(file, 'utf8');
		if (!eachLine) return sentencesOf(text).map((sentence) => sentence.text);
		const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
		if (lines.at(-1) === '') lines.pop();
		return lines;
	} catch {
		console.error(claimFileUnread(file));
		return null;
	}
}

function answerTo(check: Check, base: ClaimBase) {
	const { reading, verdicts, closest, safe } = check;
	const nameOf = namesIn(base.places);
	return {
		claim: reading.text,
		checkable: isCheckable(check),
		reading: reading.chips.map((chip) => ({
			...chip,
			text: reading.text.slice(chip.from, chip.to)
		})),
		verdicts: verdicts.map((found) => ({
			id: found.code,
			name: nameVerdict(found.code),
			reason: describeReason(found, nameOf),
			rows: found.rows.map(withoutCut)
		})),
		closest: closest.map(withoutCut),
		safe_sentence: safeSentence(safe, nameOf)?.plain ?? null,
		safe_sentence_short: safeSentence(safe, nameOf)?.short ?? null
	};
}

/** A row as it is printed: its id leads to the rest. */
function withoutCut({ counted, ...row }: Check['closest'][number]) {
	const { group, age, sex, device, scope } = counted ?? {};
	return counted ? { ...row, group, age, sex, device, scope } : row;
}
