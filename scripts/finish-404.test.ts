import { expect, test } from 'vitest';
import { withoutScript } from './finish-404.js';

const page =
	'<head><title>There is no such page</title></head><body><div class="page s-1"><a href="./">Home</a>' +
	'<a href="./search">Search</a><footer>Foot</footer></div><script>start()</script></body>';
const shell = '<head></head><body><div></div></body>';

test('the page for unknown addresses speaks without JavaScript, with links that work at any depth', () => {
	const finished = withoutScript(shell, page, '/ledger');
	expect(finished).toContain('<noscript><div class="page s-1"><a href="/ledger/">Home</a>');
	expect(finished).toContain('href="/ledger/search"');
	expect(finished).toContain('<title>There is no such page</title>');
	expect(finished).not.toContain('start()');
});

test('a shell of another shape stops the build', () => {
	expect(() => withoutScript('', page, '')).toThrow('not built as expected');
});
