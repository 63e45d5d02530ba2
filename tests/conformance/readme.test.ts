/** What the READMEs say can be run and opened, can be run and opened. */
import { existsSync, readFileSync } from 'node:fs';
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

test('every file and folder in the README exists', () => {
	const paths = [
		...readFileSync('README.md', 'utf8').matchAll(
			/`((?:src|datasets|scripts|tests)\/[\w./-]*|[A-Z]+(?:\.cff)?)`/g
		)
	];
	expect(paths.length).toBeGreaterThan(6);
	for (const [, path = ''] of paths) expect(existsSync(path), path).toBe(true);
});

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
