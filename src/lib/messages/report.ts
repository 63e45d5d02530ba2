/** A message about an error, prepared for the reader to send: nothing is sent by the site. */
import * as m from './compiled/messages.js';

/** Address of a mail with subject and text; without a receiver the reader's program asks for one. */
export function reportMail(
	about: { id: string; version: string; address: string },
	receiver: string
): string {
	const subject = encodeURIComponent(m.card_report_subject({ id: about.id }));
	return `mailto:${receiver}?subject=${subject}&body=${encodeURIComponent(m.card_report_body(about))}`;
}
