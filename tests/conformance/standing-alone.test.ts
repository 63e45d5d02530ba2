/**
 * The project needs nothing beside it: no folder of somebody's machine, no other host.
 *
 * Figures, their sources and this project's own tests may name addresses: they are read, never asked. What a bundled
 * package could ask is seen in the browser tests, which record every request.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFiles } from './project-files';

const BINARY = /\.(woff2|wasm|png|jpe?g|ico|gz|br)$/;

const files = projectFiles().filter((file) => !BINARY.test(file));

interface Line {
	readonly at: string;
	readonly text: string;
}

const linesOf = (file: string): readonly Line[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.map((text, index) => ({ at: `${file}:${index + 1}`, text }));

const TEST = /^tests\/|\.test\.ts$/;
const FIGURES = /^datasets\/|^tests\/fixtures\//;
const WORDS = /(^|\/)(README|CHANGES)\.md$|^CITATION\.cff$|^LICENSE$/;

/** A path from the root of a disk, or from the home folder of a person. Pages of the site start with a slash, too. */
const MACHINE = /(?<![\w.:/-])(?:~\/|\/(?:work|root|home|Users|mnt|opt|srv|var|tmp)\/)/;

/** `../` that leaves the project: more steps up than the file has folders above it. */
function leavesTheProject({ at, text }: Line): boolean {
	const depth = at.split('/').length - 1;
	return [...text.matchAll(/(?:\.\.\/)+/g)].some(([steps]) => steps.length / 3 > depth);
}

test('files of the project were found', () => {
	expect(files).toContain('package.json');
	expect(files.length).toBeGreaterThan(150);
});

describe('the patterns of this test', () => {
	test.each(["'/work/main'", 'see /root/.cache', '`~/notes`', 'open("/tmp/x")'])(
		'see a machine in %s',
		(text) => expect(text).toMatch(MACHINE)
	);
	test.each(['https://host.example/home/a', "'/tables'", "'./work/x'", 'src/var/x'])(
		'see none in %s',
		(text) => expect(text).not.toMatch(MACHINE)
	);
	test('see a way out of the project, and none in a way to its root', () => {
		expect(leavesTheProject({ at: 'README.md:1', text: '../shared/facts' })).toBe(true);
		expect(leavesTheProject({ at: 'tests/support/x.ts:1', text: "'../../scripts/y'" })).toBe(false);
	});
});

test('no file names a path of a machine or beside the project', () => {
	const named = files
		// The engine's lock is tried with statements that must fail; paths in them are never opened.
		.filter((file) => !FIGURES.test(file) && file !== 'src/lib/engine/lock.test.ts')
		.filter((file) => file !== 'tests/conformance/standing-alone.test.ts')
		.flatMap(linesOf)
		.filter((line) => MACHINE.test(line.text) || leavesTheProject(line));
	expect(named).toEqual([]);
});

/** Names of formats that look like addresses. Nothing fetches them. */
const NAMES =
	/https?:\/\/(?:www\.w3\.org|schema\.org|json-schema\.org|www\.sitemaps\.org\/schemas|inlang\.com\/schema)\b/g;
const OWN = /https?:\/\/(?:localhost|127\.0\.0\.1)\b/g;

test('no source file holds an address of another host', () => {
	const addresses = files
		.filter((file) => !FIGURES.test(file) && !TEST.test(file) && !WORDS.test(file))
		.filter((file) => file !== 'package-lock.json')
		.flatMap(linesOf)
		.filter(({ text }) => /\b(?:https?|wss?):\/\//.test(text.replace(NAMES, '').replace(OWN, '')));
	expect(addresses).toEqual([]);
});

test('the lockfile names no place to fetch a package from but npm itself', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { resolved?: string }>;
	};
	const elsewhere = Object.entries(packages).filter(
		([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/')
	);
	expect(Object.keys(packages).length).toBeGreaterThan(100);
	expect(elsewhere).toEqual([]);
});
