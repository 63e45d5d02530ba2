import { changeReport, figuresWithPage } from '../change-report.server';

/** A list that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const report = await changeReport();
	return { versions: report.versions, withPage: await figuresWithPage(report) };
};
