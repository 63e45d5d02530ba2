import { changeReport, figuresWithPage } from '../change-report.server';

/** A list that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const report = await changeReport();
	const { versions } = report;
	return {
		corrections: versions
			.flatMap(({ corrections }) => corrections)
			.sort((one, other) => (one.date < other.date ? 1 : -1)),
		/** Since when the list could have grown. */
		since: versions.at(-1)?.version ?? '',
		withPage: await figuresWithPage(report)
	};
};
