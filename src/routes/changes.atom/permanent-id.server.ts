import { createHash } from 'node:crypto';

/**
 * A name that a feed keeps for good, also when the site moves to another address: a UUID made of the name's hash
 * (version 8 of RFC 9562, whose bits are the maker's own).
 */
export function permanentId(name: string): string {
	const hash = createHash('sha256').update(`landmine-ledger ${name}`).digest('hex');
	const parts = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`8${hash.slice(17, 20)}`,
		hash.slice(20, 32)
	];
	return `urn:uuid:${parts.join('-')}`;
}
