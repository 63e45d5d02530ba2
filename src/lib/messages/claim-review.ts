/** A check as ClaimReview of schema.org, for whoever prints one: text to copy, never run here. */
import type { Check } from '../core/claims/check';
import type { IsoDate } from '../core/dates/iso-date';
import { nameVerdict, describeReason } from './claims';
import type { Names } from './claim-rows';
import * as m from './compiled/messages.js';

export interface Reviewed {
	readonly check: Check;
	/** Address of the page that printed the sentence. */
	readonly printedAt: string;
	/** Day on which it was printed; null where it is not known. */
	readonly published: IsoDate | null;
	/** Permanent address of the check; null where the text is too long for one. */
	readonly address: string | null;
	/** Day of the check. */
	readonly on: IsoDate;
}

/** Null where the address is none of a page. The verdict is a word; there is no mark out of ten. */
export function claimReview(
	{ check, printedAt, published, address, on }: Reviewed,
	nameOf: Names
): string | null {
	const page = pageAddress(printedAt);
	if (!page) return null;
	const [first] = check.verdicts;
	const review = {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		...(address ? { url: address } : {}),
		datePublished: on,
		claimReviewed: check.reading.text,
		itemReviewed: {
			'@type': 'Claim',
			...(published ? { datePublished: published } : {}),
			appearance: { '@type': 'CreativeWork', url: page }
		},
		author: { '@type': 'Organization', name: m.site_name() },
		reviewRating: { '@type': 'Rating', alternateName: nameVerdict(first.code) },
		reviewBody: describeReason(first, nameOf)
	};
	// A sentence that holds "</script>" must not end the element that somebody pastes this into.
	return JSON.stringify(review, null, '\t').replaceAll('<', '\\u003c');
}

function pageAddress(written: string): string | null {
	try {
		const { href, protocol } = new URL(written.trim());
		return protocol === 'https:' || protocol === 'http:' ? href : null;
	} catch {
		return null;
	}
}
