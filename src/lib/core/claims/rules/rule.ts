/** What a rule is: it looks at a reading and says what it finds; nothing where the sentence is not of its subject. */
import type { Reading } from '../chip';
import type { ClaimBase } from '../indexed';
import type { Finding } from '../verdict';

export type Rule = (reading: Reading, base: ClaimBase) => readonly Finding[];

/** A finding with what is rarely said left out. */
export function finding(
	code: Finding['code'],
	reason: Finding['reason'],
	rest: Partial<Pick<Finding, 'values' | 'rows' | 'safe'>> = {}
): Finding {
	return { code, reason, values: {}, rows: [], safe: null, ...rest };
}
