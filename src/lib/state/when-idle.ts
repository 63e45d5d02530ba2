/** What a page fetches ahead, for readers who may ask something next. */

/** Starts when the browser has nothing else to do. */
export function whenIdle(start: () => void): void {
	// Safari has no idle callback; two seconds after the page is there, it has painted.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 10_000 });
	else setTimeout(start, 2_000);
}

/** Whether the reader asked to save traffic: then nothing is fetched that nobody asked for. */
export function savesTraffic(): boolean {
	const browser: Navigator & { connection?: { saveData?: boolean } } = navigator;
	return browser.connection?.saveData === true;
}
