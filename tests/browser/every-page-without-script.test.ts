/** What must hold for each page without a script. */
import { builtPages, scriptedPages } from '../support/built-pages';
import { testPages } from '../support/every-page';

const scripted = scriptedPages();

/** And one of the pages of conflicts, two of places: the others are of their make. */
testPages([
	...builtPages().filter((page) => !scripted.includes(page)),
	'/conflicts/sahel',
	'/places/TON',
	'/places/UKR'
]);
