/** A place on a slide, in points from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A deck as plain data: what stands where. Which program's file it becomes is the business of `pptx/`. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** Shown at the top, and read out by a screen reader as the slide's name. */
  readonly title: string;
  /** Whose figures, as of when; at the foot, with the slide's number. */
  readonly footer: string;
  readonly elements: readonly SlideElement[];
}

export type SlideElement = TextElement | TableElement | ChartElement;

export interface TextElement {
  readonly kind: "text";
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  /** In the middle of its box, or at the top of it. */
  readonly anchor: "top" | "middle";
}

export interface Paragraph {
  readonly text: string;
  readonly sizePoints: number;
  readonly bold: boolean;
  /** As #rrggbb. */
  readonly color: string;
  readonly bullet: boolean;
}

/** A table whose first row is its header. */
export interface TableElement {
  readonly kind: "table";
  readonly box: Box;
  readonly altText: string;
  readonly sizePoints: number;
  /** Above and below the words of a cell, each. */
  readonly airPoints: number;
  readonly columns: readonly { readonly width: number; readonly align: "left" | "right" }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
  readonly role: "header" | "body" | "median";
}

export interface TableCell {
  readonly text: string;
  readonly bold: boolean;
  readonly color: string;
}

/** A chart of lines. It stays a chart: its figures can be changed in the program that shows it. */
export interface ChartElement {
  readonly kind: "chart";
  readonly box: Box;
  /** Where the lines run, inside the box; the axes' words stand outside. */
  readonly plot: Box;
  readonly altText: string;
  readonly categories: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly axis: { readonly minimum: number; readonly maximum: number; readonly step: number; readonly numberFormat: string };
  /** "ends": names stand beside the lines as texts of their own. */
  readonly names: "ends" | "legend";
}

export interface ChartLine {
  readonly name: string;
  /** In dollars, one entry a category; null is a gap. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly dash: "solid" | "dashed" | "dotted";
  readonly widthPoints: number;
  readonly marker: "none" | "circle" | "square" | "diamond" | "triangle";
}
