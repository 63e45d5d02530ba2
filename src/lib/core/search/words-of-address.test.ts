import { expect, test } from 'vitest';
import { wordsOfAddress } from './words-of-address';

test.each([
	['/places/ivory-coast.html', 'ivory coast'],
	['/conflicts/russia-ukraine/', 'russia ukraine'],
	['/C%C3%B4te_d%27Ivoire', "Côte d'Ivoire"],
	['/100%', '100%'],
	['/', ''],
	['', '']
])('%s asks for "%s"', (path, words) => {
	expect(wordsOfAddress(path)).toBe(words);
});
