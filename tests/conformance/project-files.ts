import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Paths of the project's files as git sees them: those it holds, and new ones it does not ignore. */
export function projectFiles(): readonly string[] {
	// A clone made by another user, as in containers, is listed too.
	const args = ['-c', 'safe.directory=*', 'ls-files', '-co', '--exclude-standard'];
	const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\n');
	return listed.filter((file) => file !== '' && existsSync(file));
}
