import type { VersionChanges } from '$lib/core/changes/change-report';
import { describeVersion, tellChanges, titleOfVersion } from '$lib/messages/changes';
import * as m from '$messages';
import { atomOf, element, firstSecond, type AtomEntry } from '../atom.server';
import { changeReport } from '../change-report.server';
import { siteAddress } from '../site-address.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One entry a version. */
export const GET: RequestHandler = async () => {
	const { versions } = await changeReport();
	const page = siteAddress('/changes');
	return atomOf({
		name: 'changes',
		title: m.changes_feed_title(),
		self: siteAddress('/changes.atom'),
		page,
		updated: timeOf(versions[0]),
		entries: versions.map((changes) => entryOf(changes, page))
	});
};

function entryOf(changes: VersionChanges, page: string | null): AtomEntry {
	const told = tellChanges(changes);
	const list =
		told.length === 0 ? '' : `<ul>${told.map((line) => element('li', line)).join('')}</ul>`;
	return {
		name: changes.version,
		title: titleOfVersion(changes),
		updated: timeOf(changes),
		link: page && `${page}#version-${changes.version}`,
		content: `${element('p', describeVersion(changes))}${list}`
	};
}

const timeOf = (changes: VersionChanges | undefined): string =>
	firstSecond(changes?.version.slice(0, 10) ?? '1970-01-01');
