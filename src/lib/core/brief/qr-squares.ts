/** The dark squares of a QR code as the path of one SVG, a unit a square. */
export interface QrSquares {
	/** Squares along one side, with the quiet zone that a reader's camera needs. */
	readonly size: number;
	/** Path data: a rectangle for each run of dark squares. */
	readonly path: string;
}

/** Rows of squares, true for dark, top to bottom. */
export function drawSquares(rows: readonly (readonly boolean[])[]): QrSquares {
	const runs = rows.flatMap((row, y) =>
		row.flatMap((dark, x) => {
			if (!dark || row[x - 1]) return [];
			const end = row.indexOf(false, x);
			const length = (end < 0 ? row.length : end) - x;
			return [`M${x} ${y}h${length}v1h-${length}z`];
		})
	);
	return { size: rows.length, path: runs.join('') };
}

/** The address of a page as its printed brief shows it, in letters and for a camera. */
export interface PrintedAddress {
	readonly href: string;
	readonly code: QrSquares;
}
