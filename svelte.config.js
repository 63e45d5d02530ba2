import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * `BASE_PATH` puts the site below a folder of its host ("/ledger"); links are relative without it.
 * `SITE_URL` is the address readers will see; only sitemap and canonical links need it.
 */
const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// Compression is our own step (scripts/compress.js): the engine file takes two minutes, once.
		adapter: adapter({ fallback: '404.html', precompress: false, strict: true }),
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				// Plot writes a <style> and style attributes into its SVG; styles only, never scripts.
				'style-src': ['self', 'unsafe-inline'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		// Nothing links to these.
		prerender: {
			entries: [
				'*',
				'/not-found',
				'/sitemap.xml',
				'/robots.txt',
				'/changes.atom',
				'/claims.json',
				'/search.json',
				'/site.json',
				'/overview.json',
				'/comparison.json',
				'/treaty.json',
				'/treaty-map.json',
				'/treaty/leaving.json',
				'/treaty/acts.atom',
				'/treaty/dates.ics',
				'/figures.json'
			]
		},
		alias: { $messages: 'src/lib/messages/compiled/messages.js' }
	}
};
