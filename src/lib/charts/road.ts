/**
 * The road of each state out of a treaty: a line of time, the notice as a bar on it, and a flag for every step.
 *
 * A flag is the shape of its step with a label beside it, on a staff that stands on its day; those that would touch
 * stand over each other. A step of which only the month is known stands on a dash as long as the month.
 */
import * as Plot from '@observablehq/plot';
import { lastDay, yearFraction, type IsoDate } from '../core/dates/iso-date';
import type { RoadStep } from '../core/treaty/road';
import type { RoadChart, RoadMark, RoadRow } from './chart';
import { monthMarks } from './month-axis';
import { INK, PAPER, QUIET, TREATY } from './palette';
import { patterns } from './treaty';

const SIDE = 8;
const STORY = 22;
const NAME = 22;
const LANE = 17;
const BAR = 10;
/** Under the line: the words of the bar, and the room to the next state. */
const UNDER = 34;
const AXIS = 26;
/** Mean width of a letter of the sans at 13 px, and the room from the shape to its label and to the next. */
const LETTER = 6.3;
const SHAPE = 11;
const ROOM = 8;

const SHAPES: Readonly<Record<RoadStep, Plot.MarkerName | string>> = {
	intent_announced: 'circle',
	government: 'square',
	parliament_approved: 'triangle',
	head_of_state_signed: 'diamond',
	withdrawal_notified: 'star',
	withdrawal_effective: 'times'
};

interface Flag extends RoadMark {
	readonly at: number;
	readonly span: readonly [number, number];
	readonly anchor: 'start' | 'end';
	/** From the line upwards. */
	readonly lane: number;
}

interface Laid {
	readonly row: RoadRow;
	readonly flags: readonly Flag[];
	/** Height of its line of time. */
	readonly line: number;
	readonly top: number;
}

export function road(chart: RoadChart, width: number): Plot.PlotOptions {
	const [start, end] = [yearFraction(chart.from), yearFraction(chart.to)];
	const x = (day: IsoDate) =>
		SIDE + ((yearFraction(day) - start) / (end - start)) * (width - 2 * SIDE);
	const laid = layRows(chart, x, width);
	const bottom = (laid.at(-1)?.line ?? STORY) + UNDER;
	// Both widths stand in the page: a pattern of the hidden one would not be painted.
	const id = `${chart.id}-${width}`;
	return {
		width,
		height: bottom + AXIS,
		margin: 0,
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		symbol: { type: 'identity' },
		marks: [
			patterns(id),
			...monthMarks(chart, { x, width, top: STORY, bottom }),
			...storyMarks(chart, x, bottom),
			...laid.flatMap((row) => rowMarks(row, x, width, id))
		]
	};
}

function layRows({ rows }: RoadChart, x: (day: IsoDate) => number, width: number): readonly Laid[] {
	let top = STORY;
	return rows.map((row) => {
		const flags = layFlags(row.marks, x, width);
		const lanes = Math.max(0, ...flags.map(({ lane }) => lane + 1));
		const line = top + NAME + lanes * LANE + BAR;
		const laid = { row, flags, line, top };
		top = line + UNDER;
		return laid;
	});
}

/** From the last to the first: each stands over all whose labels, or staffs under them, would cross its own. */
function layFlags(
	marks: readonly RoadMark[],
	x: (day: IsoDate) => number,
	width: number
): readonly Flag[] {
	const flags: Flag[] = [];
	for (const mark of marks.toReversed()) {
		const at = (x(mark.from) + x(mark.to)) / 2;
		const room = SHAPE + mark.label.length * LETTER;
		const anchor = at + room > width ? ('end' as const) : ('start' as const);
		const span: Flag['span'] = anchor === 'start' ? [at, at + room] : [at - room, at];
		const under = flags.filter((flag) => flag.span[0] <= span[1] + ROOM);
		flags.push({
			...mark,
			at,
			span,
			anchor,
			lane: Math.max(-1, ...under.map(({ lane }) => lane)) + 1
		});
	}
	return flags;
}

function rowMarks(
	{ row, flags, line, top }: Laid,
	x: (day: IsoDate) => number,
	width: number,
	id: string
): Plot.Markish[] {
	const { notice } = row;
	const height = ({ lane }: Flag) => line - BAR - LANE / 2 - lane * LANE;
	const linked = { href: 'href', title: 'title' } as const;
	const of = (anchor: Flag['anchor']) => flags.filter((flag) => flag.anchor === anchor);
	const label = (anchor: Flag['anchor']) =>
		Plot.text(of(anchor), {
			x: 'at',
			y: height,
			text: 'label',
			textAnchor: anchor,
			dx: anchor === 'start' ? SHAPE : -SHAPE,
			fill: INK,
			stroke: PAPER,
			strokeWidth: 4,
			...linked
		});
	return [
		Plot.text([row], {
			x: SIDE,
			y: top + NAME / 2,
			text: 'name',
			textAnchor: 'start',
			fontWeight: 600,
			fill: INK,
			stroke: PAPER,
			strokeWidth: 4
		}),
		Plot.link([row], { x1: SIDE, x2: width - SIDE, y1: line, y2: line, stroke: QUIET }),
		...(notice
			? [
					Plot.rect([notice], {
						x1: ({ from }) => x(from),
						x2: ({ to }) => x(to),
						y1: line - BAR / 2,
						y2: line + BAR / 2,
						fill: `url(#${id}-${TREATY.notice_running.pattern})`,
						stroke: TREATY.notice_running.colour
					}),
					Plot.text([notice], {
						x: ({ from, to }) => (x(from) + x(to)) / 2,
						y: line + BAR / 2 + 10,
						text: 'label',
						fill: QUIET
					})
				]
			: []),
		Plot.link(
			flags.filter(({ from, to }) => from !== to),
			{
				x1: ({ from }) => x(from),
				x2: ({ to }) => x(to),
				y1: line,
				y2: line,
				stroke: INK,
				strokeWidth: 4
			}
		),
		Plot.link(flags, { x1: 'at', x2: 'at', y1: line, y2: height, stroke: INK }),
		label('start'),
		label('end'),
		Plot.dot(flags, {
			x: 'at',
			y: height,
			symbol: ({ step }: Flag) => SHAPES[step],
			r: 5,
			fill: PAPER,
			stroke: INK,
			strokeWidth: 2,
			...linked
		})
	];
}

function storyMarks(
	{ story }: RoadChart,
	x: (day: IsoDate) => number,
	bottom: number
): Plot.Markish[] {
	if (!story) return [];
	const at = x(lastDay(story.on));
	return [
		Plot.link([story], {
			x1: at,
			x2: at,
			y1: STORY - 6,
			y2: bottom,
			stroke: 'var(--leaving)',
			strokeDasharray: '5 3'
		}),
		Plot.text([story], {
			x: at - 4,
			y: STORY / 2,
			text: 'label',
			textAnchor: 'start',
			fill: INK
		})
	];
}
