import { encode } from 'uqr';
import { drawSquares, type PrintedAddress } from '$lib/core/brief/qr-squares';
import { siteAddress } from './site-address.server';

/** Squares of white around the code: fewer, and cameras miss it beside print. */
const QUIET_ZONE = 4;

/** What leads from paper back to a page; null where `SITE_URL` is not set, for no camera can follow a relative link. */
export function printedAddress(path: string): PrintedAddress | null {
	const href = siteAddress(path);
	if (href === null) return null;
	// The middle level: ink is smudged and paper folded.
	const { data } = encode(href, { ecc: 'M', border: QUIET_ZONE });
	return { href, code: drawSquares(data) };
}
