import type { IsoDate } from "../../../domain";
import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { normaliseLabel } from "../cells/normalise-label";
import { readAmount } from "../cells/read-amount";
import { totalLabel } from "../lexicon/total-label";
import { labelColumn, labelText } from "../lines/label-readers";
import { rowLabelReader } from "../lines/row-labels";
import { parsePeriod } from "../periods/parse-period";
import type { ReadingContext, RosterEntry } from "./block-reading";

const PARTNER = /\b(?:partner|shareholder|owner|member|principal|equity|founder|founding)\b/;
const ASSOCIATE = /\b(?:associate|employed|employee|candidate|non partner|nonpartner|non owner|non shareholder|pre partner|partner track|track|junior|staff physician)\b/;

/** Role, start date and agreed track of each person a block tells of. */
export function rosterOfBlock(block: Block, context: ReadingContext): readonly RosterEntry[] {
  const role = labelColumn(block, "role")?.column ?? null;
  const start = labelColumn(block, "start-date")?.column ?? null;
  const track = labelColumn(block, "track-years")?.column ?? null;
  if (role === null && start === null && track === null) return [];
  const labelsOf = rowLabelReader(block, null, () => null);
  const entries: RosterEntry[] = [];
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    const { provider, providerId } = labelsOf(row);
    if (provider === "" || totalLabel(provider) !== null) continue;
    const cell = (column: number | null): CellValue => (column === null ? "" : block.grid.value(row, column));
    const entry = {
      provider,
      providerId,
      role: roleOf(labelText(cell(role))),
      startDate: dateOf(cell(start), context),
      trackYears: yearsOf(cell(track)),
      row,
    };
    if (entry.role !== "unknown" || entry.startDate !== null || entry.trackYears !== null) entries.push(entry);
  }
  return entries;
}

function roleOf(text: string): RosterEntry["role"] {
  const label = normaliseLabel(text);
  // "Partner-track associate" and "non-partner" name partners too, so associates are looked for first.
  if (ASSOCIATE.test(label)) return "associate";
  return PARTNER.test(label) ? "partner" : "unknown";
}

function dateOf(value: CellValue, context: ReadingContext): IsoDate | null {
  const serial = typeof value === "number" && value > 7_000 && value < 80_000;
  const period = parsePeriod(value, { dateSystem: context.dateSystem, dayOrder: "month-first" });
  if (period?.kind !== "span" || (typeof value === "number" && !serial)) return null;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${Math.floor(period.firstMonth / 12)}-${two((period.firstMonth % 12) + 1)}-${two(period.day ?? 1)}` as IsoDate;
}

function yearsOf(value: CellValue): number | null {
  const text = typeof value === "string" ? value.replace(/\b(?:years?|yrs?)\b\.?/gi, "") : value;
  const amount = readAmount(text);
  return amount.kind === "number" && amount.value > 0 && amount.value <= 15 ? amount.value : null;
}
