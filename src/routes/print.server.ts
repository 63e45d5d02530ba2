import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Markup of a view, without the marks by which Svelte would find its parts again: nothing in it will ever change. */
export function print<Props extends Record<string, unknown>>(
	view: Component<Props>,
	props: Props
): string {
	return render(view, { props }).body.replaceAll(/<!--[\s\S]*?-->/g, '');
}
