/** What the READMEs say can be run and opened, can be run and opened. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test.each(['README.md', 'datasets/README.md'])('every command in %s exists', (file) => {
	const commands = [
		...readFileSync(file, 'utf8').matchAll(/npm (?:run ([a-z:]+)|(start|test))/g)
	].map(([, named, short]) => named ?? short);
	expect(commands.length).toBeGreaterThan(2);
	for (const command of commands) expect(scripts, command).toHaveProperty([command ?? '']);
});

test('every command of package.json but the test of itself is in the README', () => {
	const readme = readFileSync('README.md', 'utf8');
	for (const command of Object.keys(scripts))
		expect(readme, command).toContain(
			['start', 'test'].includes(command) ? `npm ${command}` : `npm run ${command}`
		);
});

/** What the build makes is not there in a fresh clone. */
const MADE = /^(build\/|404\.html$)/;
const LOOKS_LIKE_A_PATH =
	/^[\w@+.-]+(\/|(\/[\w@+.-]+)+\/?|\.(csv|md|json|ts|js|cff|svelte|sql))$|^LICENSE$/;

test.each([
	['README.md', 15],
	['datasets/README.md', 4]
])('every file and folder in backticks in %s exists', (file, atLeast) => {
	const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
	const paths = [...text.matchAll(/`([^`\n]+)`/g)]
		.map(([, path = '']) => path)
		.filter((path) => LOOKS_LIKE_A_PATH.test(path) && !MADE.test(path));
	expect(paths.length).toBeGreaterThanOrEqual(atLeast);
	for (const path of paths)
		expect(existsSync(path) || existsSync(join(dirname(file), path)) || isName(path), path).toBe(
			true
		);
});

/** `+page.server.ts` names a kind of file: one of them is enough. */
function isName(name: string): boolean {
	return readdirSync('src', { recursive: true, encoding: 'utf8' }).some(
		(path) => basename(path) === name
	);
}

test('the continuous check calls npm test and nothing cleverer', () => {
	const lines = readFileSync('.ci/run', 'utf8').trim().split('\n');
	expect(lines.at(-1)).toBe('exec npm test');
	expect(lines.length).toBeLessThan(6);
});

test('every package is pinned exactly or to a patch', () => {
	const { dependencies = {}, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
		expect(version, name).toMatch(/^~?\d+\.\d+\.\d+$/);
});
