/** The permanent address of a check: the claim stands in the fragment of the page, which no browser sends anywhere. */
import { isDay, type IsoDate } from '../dates/iso-date';

/** Longer addresses are cut by mail programs and messengers: none is made. In characters of the fragment. */
export const LONGEST_ADDRESS = 3600;

export interface CheckAddress {
	/** The text as it was pasted. */
	readonly claim: string;
	/** Day of publication; null where it is not known. */
	readonly published: IsoDate | null;
	/** Data version that it was checked against; null in an address written by hand. */
	readonly version: string | null;
}

/** The fragment without its mark `#`; null where it would be too long, or there is nothing to check. */
export function writeCheckAddress({ claim, published, version }: CheckAddress): string | null {
	if (claim.trim() === '' || claim.length > LONGEST_ADDRESS) return null;
	const parts = new URLSearchParams({ claim });
	if (published) parts.set('published', published);
	if (version) parts.set('version', version);
	const written = parts.toString();
	return written.length > LONGEST_ADDRESS ? null : written;
}

/** @param fragment with or without its mark; null where it names no claim */
export function readCheckAddress(fragment: string): CheckAddress | null {
	const parts = new URLSearchParams(fragment.replace(/^#/, ''));
	const claim = parts.get('claim') ?? '';
	if (claim.trim() === '') return null;
	const [published, version] = [parts.get('published') ?? '', parts.get('version') ?? ''];
	return {
		claim,
		published: isRealDay(published) ? published : null,
		version: /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/.test(version) ? version : null
	};
}

function isRealDay(text: string): boolean {
	return isDay(text) && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}
