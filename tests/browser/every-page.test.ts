/** Which pages there are, and what must hold for each that a script takes over. */
import { expect, test } from 'vitest';
import { builtPages, scriptedPages } from '../support/built-pages';
import { testPages } from '../support/every-page';

test('every page of its own is built, and no other', () => {
	expect(builtPages()).toEqual([
		'/',
		'/api',
		'/changes',
		'/check',
		'/compare',
		'/conflicts',
		'/corrections',
		'/data',
		'/disagreements',
		'/land',
		'/method',
		'/not-found',
		'/places',
		'/search',
		'/shares',
		'/sources',
		'/tables',
		'/treaty',
		'/treaty/leaving',
		'/use'
	]);
});

/** And one of the pages of tables: the others are of its make. */
testPages([...scriptedPages(), '/data/casualties']);
