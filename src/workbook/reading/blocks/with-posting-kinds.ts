import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import type { HeaderMeaning, LabelRole } from "../lexicon/header-meaning";
import { isPostingState, isVoidFlag, postingKind } from "../lexicon/posting-kind";
import { remembered } from "../lines/label-readers";
import type { BlockPlace } from "./block-place";
import { saysPeriod } from "./is-heading";

const ROWS_TO_LOOK_AT = 400;
const FEWEST_UNDERSTOOD = 0.6;
const SAYS_KIND = /\b(?:types?|codes?|kinds?|class|action|event|entry|measure|metric)\b/;
const FLAG = /^(?:y|n|yes|no|true|false|x|0|1|v)$/i;

interface Found {
  readonly column: number;
  readonly role: LabelRole;
  readonly understood: number;
}

/**
 * A table with the columns found that say what kind of posting a row is, or how it stands, by what is in them: their headings
 * are "Type", "Code", "Description", "Status", "Scenario" and many more, none of which says so.
 */
export function withPostingKinds(place: BlockPlace): BlockPlace {
  const { heading } = place;
  const kindOf = remembered(postingKind);
  const found = heading.meanings.flatMap((meaning, column) => (mayName(meaning) ? (columnOf(place, column, kindOf) ?? []) : []));
  if (found.length === 0) return place;
  const meanings = heading.meanings.map((meaning, column): HeaderMeaning => {
    const each = found.find((one) => one.column === column);
    if (each !== undefined) return { kind: "label", role: each.role, rank: 1 - each.understood - (SAYS_KIND.test(normaliseLabel(String(place.grid.value(heading.row, column)))) ? 1 : 0), basis: "unknown" };
    return meaning.kind === "label" && meaning.role === "measure-name" ? { ...meaning, rank: 2 } : meaning;
  });
  return { ...place, heading: { ...heading, meanings } };
}

const ROLES: readonly LabelRole[] = ["measure-name", "category", "role"];

/** "Voided" and "Payment Type" mean something else over figures, which the column tells. */
const mayName = (meaning: HeaderMeaning): boolean =>
  meaning.kind === "unknown" || meaning.kind === "left-alone" || meaning.kind === "measure" || (meaning.kind === "label" && ROLES.includes(meaning.role));

function columnOf({ grid, heading, endRow }: BlockPlace, column: number, kindOf: (text: string) => ReturnType<typeof postingKind>): Found | null {
  const last = Math.min(endRow, heading.row + 1 + ROWS_TO_LOOK_AT);
  const values = Array.from({ length: last - heading.row - 1 }, (_, index) => grid.value(heading.row + 1 + index, column)).filter((value) => !isBlank(value));
  const header = String(grid.value(heading.row, column));
  if (isVoidFlag(header) && values.length > 0 && values.every((value) => FLAG.test(String(value).trim()))) return { column, role: "posting-state", understood: 1 };
  if (values.length === 0 || !values.every(isText)) return null;
  const kinds = values.map((value) => kindOf(value.trim()));
  const understood = kinds.filter((kind) => kind !== null).length / values.length;
  if (understood < FEWEST_UNDERSTOOD || !kinds.includes("received")) return null;
  // Where everything was received there is nothing to tell apart, but that the rows of one provider are several.
  if (understood === 1 && kinds.every((kind) => kind === "received") && !heading.meanings.some(saysPeriod)) return null;
  const states = values.filter((value) => isPostingState(value)).length;
  const rows = last - heading.row - 1;
  return { column, role: states * 2 > values.length ? "posting-state" : "measure-name", understood: (understood * values.length) / rows };
}

const isText = (value: CellValue): value is string => typeof value === "string" && /\p{L}/u.test(value);
