import JSZip from "jszip";
import type { ChartElement } from "../../deck";
import { chartXml } from "../chart-xml";
import { finishSheet } from "./finish-sheet";
import { finishSlide } from "./finish-slide";
import { withoutNotes } from "./without-notes";

/** What the library was not told, or writes otherwise than PowerPoint likes it. */
export interface Finishing {
  /** In the order in which they were added. */
  readonly charts: readonly ChartElement[];
  /** Alternative texts, slide by slide. */
  readonly tables: readonly (readonly string[])[];
}

/**
 * Finishes the package the library wrote: parts that are named but not there, and notes pages nobody fills in, make PowerPoint offer a
 * repair; shapes of one slide share numbers; tables have no alternative text; a chart's lines all look alike.
 */
export async function finishPackage(bytes: Uint8Array, { charts, tables }: Finishing): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  await withoutNotes(zip);
  const chartParts = numbered(zip, /^ppt\/charts\/chart(\d+)\.xml$/);
  if (chartParts.length !== charts.length) throw new Error(`${charts.length} charts were asked for and ${chartParts.length} written.`);
  chartParts.forEach((part, index) => {
    const chart = charts[index];
    if (chart !== undefined) zip.file(part, chartXml(chart));
  });
  const slides = numbered(zip, /^ppt\/slides\/slide(\d+)\.xml$/).map((part, index) => ({ part, texts: tables[index] ?? [] }));
  const layouts = numbered(zip, /^ppt\/slide(?:Layouts|Masters)\/slide(?:Layout|Master)(\d+)\.xml$/).map((part) => ({ part, texts: [] }));
  await Promise.all([...slides, ...layouts].map(async ({ part, texts }) => zip.file(part, finishSlide((await zip.file(part)?.async("string")) ?? "", texts))));
  await Promise.all(numbered(zip, /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/).map((part) => finishSheet(zip, part)));
  for (const [name, entry] of Object.entries(zip.files)) if (entry.dir) delete zip.files[name];
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}

/** The parts of this pattern, in the order of their numbers. */
const numbered = (zip: JSZip, pattern: RegExp): string[] =>
  Object.keys(zip.files)
    .flatMap((name) => {
      const number = pattern.exec(name)?.[1];
      return number === undefined ? [] : [{ name, number: Number(number) }];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ name }) => name);
