/** Preloaded with `node --import`: connections to anything but this machine throw, and names are not looked up. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/** @param {unknown} host */
function refuse(host) {
	if (!LOOPBACK.test(String(host))) throw new Error(`The network is off: ${host} was asked.`);
}

// Everything that speaks TCP ends here: http, https, http2, tls and fetch.
const connect = net.Socket.prototype.connect;
/** @param {any[]} given */
net.Socket.prototype.connect = function (...given) {
	const [first] = given.flat();
	// A path is a pipe of this machine; a port without a host is this machine's.
	const options = typeof first === 'object' && first !== null ? first : { port: given[0] };
	const host = typeof first === 'object' ? options.host : given.flat()[1];
	if (!options.path && typeof host === 'string') refuse(host);
	return Reflect.apply(connect, this, given);
};

dgram.Socket.prototype.send = () => refuse('a datagram');

const lookup = dns.lookup;
/** @param {[string, ...any[]]} given */
dns.lookup = Object.assign(
	(/** @type {[string, ...any[]]} */ ...given) => {
		refuse(given[0]);
		return Reflect.apply(lookup, dns, given);
	},
	{ __promisify__: lookup.__promisify__ }
);
