import type { RowAnchor } from "../plan";
import { isJsonRecord, type Json } from "../snapshot";
import type { AsWritten } from "./as-written";
import type { Look } from "./seen-sheet";

const VERSION = 1;
/** Settings are kept small: 64 KB for all of them together. Where the details need this much, the comparison is short. */
const MOST_CHARACTERS = 36_000;
const MARK_DIGITS = 4;
const NO_MARK = ".".repeat(MARK_DIGITS);
const PART_LETTERS = { words: "w", person: "p", figures: "f" } as const;
const AS_ABOVE = "=";

/** As it stands in the workbook's settings. Where that is too much the looks go; where it still is, null: the sheet is then not followed. */
export function asWrittenToJson(written: AsWritten): Json {
  const whole = toJson(written);
  if (JSON.stringify(whole).length <= MOST_CHARACTERS) return whole;
  const withoutLooks = toJson({ ...written, looks: null });
  return JSON.stringify(withoutLooks).length <= MOST_CHARACTERS ? withoutLooks : null;
}

function toJson({ rows, columns, headingRow, marks, formulas, looks, rowPoints, columnPoints, page, conditionals }: AsWritten): Json {
  const kinds = looks === null ? [] : [...new Set(looks.flat().map((look) => JSON.stringify(look)))];
  const numberOf = new Map(kinds.map((kind, index) => [kind, index]));
  return {
    version: VERSION,
    rows: rows.map(({ key, part }) => PART_LETTERS[part] + key),
    columns: [...columns],
    headingRow,
    marks: marks.map((row) => row.map((mark) => (mark === "" ? NO_MARK : mark)).join("").replace(/\.+$/, "")),
    ...(Object.keys(formulas).length === 0 ? {} : { formulas }),
    lookKinds: kinds.map((kind) => JSON.parse(kind) as Json),
    looks: looks === null ? null : sameAsAbove(looks.map((row) => runs(row.map((look) => numberOf.get(JSON.stringify(look)) ?? 0)))),
    rowPoints: runs(rowPoints),
    columnPoints: runs(columnPoints),
    page,
    conditionals: [...conditionals],
  };
}

/** Reads it back; null where there is nothing, or nothing this version knows. */
export function asWrittenFromJson(json: Json | undefined): AsWritten | null {
  if (!isJsonRecord(json) || json["version"] !== VERSION) return null;
  const columns = list(json["columns"]).map((key) => (typeof key === "string" ? key : null));
  const kinds = list(json["lookKinds"]) as readonly Look[];
  const page = json["page"];
  return {
    rows: list(json["rows"]).map((text) => rowAnchor(asText(text))),
    columns,
    headingRow: typeof json["headingRow"] === "number" ? json["headingRow"] : null,
    marks: list(json["marks"]).map((text) => columns.map((_, column) => markAt(asText(text), column))),
    formulas: isJsonRecord(json["formulas"]) ? Object.fromEntries(Object.entries(json["formulas"]).map(([cell, mark]) => [cell, asText(mark)])) : {},
    looks: json["looks"] === null ? null : asAbove(list(json["looks"]).map(asText)).map((row) => numbers(row).map((kind) => kinds[kind] ?? [])),
    rowPoints: numbers(asText(json["rowPoints"])),
    columnPoints: numbers(asText(json["columnPoints"])),
    page: isJsonRecord(page) ? page : {},
    conditionals: list(json["conditionals"]).map(asText),
  };
}

const list = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : []);

const asText = (json: Json | undefined): string => (typeof json === "string" ? json : "");

function rowAnchor(text: string): RowAnchor {
  const part = (Object.keys(PART_LETTERS) as RowAnchor["part"][]).find((each) => PART_LETTERS[each] === text[0]) ?? "words";
  return { key: text.slice(1), part };
}

function markAt(text: string, column: number): string {
  const mark = text.slice(column * MARK_DIGITS, (column + 1) * MARK_DIGITS);
  return mark === NO_MARK ? "" : mark;
}

/** "3*0 1 2*5": three noughts, a one and two fives. */
function runs(given: readonly number[]): string {
  const parts: { value: number; count: number }[] = [];
  for (const value of given) {
    const last = parts.at(-1);
    if (last?.value === value) last.count += 1;
    else parts.push({ value, count: 1 });
  }
  return parts.map(({ value, count }) => (count === 1 ? String(value) : `${count}*${value}`)).join(" ");
}

function numbers(text: string): number[] {
  return text.split(" ").flatMap((part) => {
    const [first = "", second] = part.split("*");
    if (first === "") return [];
    return second === undefined ? [Number(first)] : Array<number>(Number(first)).fill(Number(second));
  });
}

const sameAsAbove = (rows: readonly string[]): string[] => rows.map((row, index) => (index > 0 && row === rows[index - 1] ? AS_ABOVE : row));

const asAbove = (rows: readonly string[]): string[] =>
  rows.reduce<string[]>((before, row) => [...before, row === AS_ABOVE ? (before.at(-1) ?? "") : row], []);
