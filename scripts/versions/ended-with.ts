/** Prints what a command of the curator did, or why it did nothing. @returns the exit code */
export function endedWith(command: () => string): number {
	try {
		console.log(command());
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}
