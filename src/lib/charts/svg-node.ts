/** An SVG element with attributes and children, of a document that may be linkedom's. */
export function svgNode(
	document: Document,
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	...children: readonly (Element | string)[]
): SVGElement {
	const node = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
	for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
	node.append(...children);
	return node;
}
