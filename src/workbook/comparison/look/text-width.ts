import { SIZES } from "./type";

/** How text is set, as far as its width goes. */
export interface Typesetting {
  readonly sizePoints: number;
  readonly bold?: boolean;
}

/**
 * How wide is this text, in Excel's unit of column width (one digit of Calibri 11)?
 * An estimate that rather errs wide: letters fall into classes measured on Carlito, which has Calibri's widths.
 * Of text with line breaks it is the widest line.
 */
export function textWidth(text: string, { sizePoints, bold = false }: Typesetting): number {
  const widest = Math.max(...text.split("\n").map(lineWidth));
  return widest * (sizePoints / DEFAULT_SIZE) * (bold ? BOLD : 1);
}

const DEFAULT_SIZE = SIZES.heading;
const BOLD = 1.06;

/** Widths in digits. What stands in no class is a lower-case letter or a digit. */
const CLASSES: readonly (readonly [characters: string, width: number])[] = [
  [" '", 0.45],
  [",.:;|Iijl·", 0.52],
  ["!()-[]J`f{}", 0.64],
  ['rt"/Lcsz\\', 0.82],
  ["ABCRVDH", 1.2],
  ["&NOQUG", 1.35],
  ["%w…", 1.42],
  ["mM@W", 1.75],
  ["▲▼≈◦–×−", 1.3],
];
const WIDTHS = new Map(CLASSES.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)));
const ORDINARY = 1.02;
/** From here on scripts are set in squares (Chinese, Japanese, Korean), and symbols come from other fonts. */
const FIRST_WIDE = 0x2500;
const WIDE = 2.1;

const lineWidth = (line: string): number => [...line].reduce((sum, character) => sum + characterWidth(character), 0);

const characterWidth = (character: string): number => WIDTHS.get(character) ?? ((character.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE : ORDINARY);
