/** A name as it is compared: no accents, no case, no punctuation. "Côte d'Ivoire" and "cote d ivoire" are one. */
export function fold(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
