/** `npm start` says what is wrong before it builds anything. */
import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

/** Exit code and what was printed as an error. */
function start(port: string): Promise<{ code: unknown; said: string }> {
	return new Promise((resolve) =>
		execFile(
			process.execPath,
			['scripts/start.js'],
			{ env: { ...process.env, PORT: port }, timeout: 20_000 },
			(error, _, said) => resolve({ code: error?.code, said })
		)
	);
}

test('a taken port is named at once, with what to do', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, resolve));
	const { port } = other.address() as AddressInfo;
	expect(await start(String(port))).toEqual({
		code: 1,
		said: `Port ${port} is taken by another program. Choose another: PORT=4174 npm start\n`
	});
	await new Promise((resolve) => other.close(resolve));
});

test.each(['http', '0', '70000', '41.5'])('%s is no port', async (port) => {
	expect(await start(port)).toEqual({
		code: 1,
		said: `PORT is "${port}". Use a whole number from 1 to 65535.\n`
	});
});
