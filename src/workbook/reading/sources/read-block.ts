import type { Block } from "../blocks/block";
import type { Measure } from "../lexicon/header-meaning";
import { labelColumn } from "../lines/label-readers";
import type { Line, TotalClaim } from "../lines/line";
import { roundCents } from "../cells/cents";
import { extentOf } from "../periods/extent";
import type { BlockReading, MoneyEntry, OpenQuestion, ReadingContext } from "./block-reading";
import { chooseDates } from "./choose-dates";
import { codesOfBlock } from "./codes-of-block";
import { collectionsOfBlock } from "./collections-of-block";
import { fteOfBlock } from "./fte-entries";
import { fteRows } from "./fte-rows";
import { findingsOfBlock } from "./findings-of-block";
import { patientsAsPayers } from "./patients-as-payers";
import { monthTwiceQuestion } from "./month-twice";
import { withoutRepeatedRows } from "./repeated-rows";
import { printedNames } from "./printed-names";
import { rosterOfBlock } from "./roster-of-block";
import { splitByMeasureName } from "./split-by-measure-name";
import { unreadColumnsOfBlock } from "./unread-columns-of-block";

const MONEY: readonly Measure[] = ["payments", "net", "refunds", "component", "amount", "overhead"];
const READ: readonly Measure[] = [...MONEY, "cfte", "fte", "hours"];

/** Reads everything a block holds. A block of figures that are none of ours gives an empty reading, quickly. */
export function readBlock(block: Block, context: ReadingContext): BlockReading {
  const roster = rosterOfBlock(block, context);
  const codes = codesOfBlock(block);
  if (!block.slots.some(({ measure }) => READ.includes(measure))) return { ...nothingRead(block), roster, names: tellsOfPeople(block) ? printedNames(block, [], roster, widthOf(block)) : [], codes };
  const dated = chooseDates(block, context);
  const repeats = withoutRepeatedRows(block, dated, context.answers);
  const named = splitByMeasureName(block, block.slots, repeats.lines, context.answers);
  const { slots, lines } = named;
  const collections = collectionsOfBlock(block, slots, lines, context);
  const places = (measure: Measure): number[] => slots.flatMap((slot, index) => (slot.measure === measure ? [index] : []));
  const fte = fteOfBlock(block, slots, lines, context);
  const acrossRows = fteRows(block);
  return {
    block,
    where: block.grid.range({ row: block.headerRow, column: firstColumn(block) }, { row: dated.lastRow, column: lastColumn(block) }),
    collections: collections.entries,
    collectionsAre: collections.are,
    hasPayers: lines.some(({ payer }) => payer !== null && payer !== ""),
    cfte: [...fte.entries, ...acrossRows.entries],
    cfteIsClinical: fte.isClinical || acrossRows.areClinical,
    overhead: overheadEntries(places("overhead"), lines),
    roster,
    names: tellsOfPeople(block) ? printedNames(block, dated.lines, roster, widthOf(block)) : [],
    codes,
    claims: dated.claims.filter((claim) => isMoney(block, claim)),
    columnSums: dated.columnSums,
    unplaced: dated.unplaced,
    unread: unreadColumnsOfBlock(block, dated.lines),
    basis: dated.basis,
    fiscalStartMonth: dated.fiscalStartMonth,
    questions: [...dated.questions, ...named.questions, ...collections.questions, ...fte.questions, ...(collections.entries.length === 0 ? [] : [...repeats.questions, ...monthTwice(block, lines, context)])],
    findings: [...named.findings, ...collections.findings, ...fte.findings, ...findingsOfBlock(block, dated), ...patientsAsPayers(block, lines)],
  };
}

const monthTwice = (block: Block, lines: readonly Line[], { answers }: ReadingContext): readonly OpenQuestion[] => [monthTwiceQuestion(block, lines, answers)].flatMap((question) => question ?? []);

const isMoney = (block: Block, { slot }: TotalClaim): boolean => MONEY.includes(block.slots[slot]?.measure ?? "derived");

function nothingRead(block: Block): BlockReading {
  return {
    block,
    where: block.grid.range({ row: block.headerRow, column: firstColumn(block) }, { row: block.endRow - 1, column: lastColumn(block) }),
    collections: [],
    collectionsAre: "collections",
    hasPayers: false,
    cfte: [],
    cfteIsClinical: false,
    overhead: [],
    roster: [],
    names: [],
    codes: new Map(),
    claims: [],
    columnSums: new Map(),
    unplaced: [],
    unread: [],
    basis: "unknown",
    fiscalStartMonth: null,
    questions: [],
    findings: [],
  };
}

function columnsOf(block: Block): number[] {
  const values = block.groups.flatMap(({ columns }) => columns.flatMap((column) => column ?? []));
  return [...block.labels.map(({ column }) => column), ...values, ...[...block.totals, ...block.rejected].map(({ column }) => column)];
}

const firstColumn = (block: Block): number => columnsOf(block).reduce((least, column) => Math.min(least, column), block.grid.columnCount);
const lastColumn = (block: Block): number => columnsOf(block).reduce((most, column) => Math.max(most, column), 0);

const widthOf = (block: Block): { readonly first: number; readonly last: number } => ({ first: firstColumn(block), last: lastColumn(block) });

function overheadEntries(slots: readonly number[], lines: readonly Line[]): MoneyEntry[] {
  if (slots.length === 0) return [];
  return lines.flatMap(({ provider, providerId, span, payer, row, group, amounts, hasUnreadable }) =>
    slots.flatMap((slot): MoneyEntry[] => {
      const cents = amounts[slot] ?? NaN;
      if (Number.isNaN(cents) && !hasUnreadable) return [];
      return [{ provider, providerId, span: span && extentOf(span), payer, row, column: group.columns[slot] ?? 0, cents: hasUnreadable ? null : roundCents(cents) }];
    }),
  );
}

/** Whether a block's rows are of people. */
export function tellsOfPeople(block: Block): boolean {
  return ["provider", "provider-last-name", "provider-id"].some((role) => labelColumn(block, role as "provider") !== null) ||
    block.owner !== null || block.groups.some(({ provider }) => provider !== null);
}
