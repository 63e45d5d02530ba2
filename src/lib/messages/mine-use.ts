/** Levels of a finding of use in words. The first three are of use; what follows is not. */
import type { Finding } from '../core/use/mine-use';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

export function nameFinding(finding: Finding): string {
	switch (finding) {
		case 'confirmed':
			return m.law_harm_finding_confirmed();
		case 'credible_allegation':
			return m.law_harm_finding_credible();
		case 'allegation':
			return m.law_harm_finding_allegation();
		case 'denied':
			return m.law_harm_finding_denied();
		case 'new_contamination':
			return m.law_harm_finding_contamination();
		case 'unconfirmed_report':
			return m.law_harm_finding_unconfirmed();
	}
}

/** The period of a report, each end as precise as printed: "July 2023 to October 2024". */
export function describePeriod({
	from,
	to
}: {
	readonly from: string;
	readonly to: string;
}): string {
	return from === to
		? describeDate(from)
		: m.law_harm_period({ from: describeDate(from), to: describeDate(to) });
}
