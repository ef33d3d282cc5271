const ESTIMATED_PIXELS_A_CHARACTER = 7;

let pen: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** The width of one line of text in pixels; an estimate where the page has no canvas to measure with. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const width = measure(text, font);
  known.set(key, width);
  return width;
}

function measure(text: string, font: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * ESTIMATED_PIXELS_A_CHARACTER;
  pen.font = font;
  return pen.measureText(text).width;
}
