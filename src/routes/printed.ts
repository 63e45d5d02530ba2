/** Stands for markup that is in the page already. */
export const IN_PAGE = ' ';

/** Whether the page was opened as a document, which holds this part as written at build, and not reached from another. */
export function isInPage(name: string): boolean {
	return document.querySelector(`[data-printed="${name}"]`) !== null;
}
