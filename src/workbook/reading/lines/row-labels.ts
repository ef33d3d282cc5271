import type { CellValue } from "../../snapshot";
import type { Block, LabelColumn } from "../blocks/block";
import type { TotalLabel } from "../lexicon/total-label";
import { isVoidFlag, postingKind } from "../lexicon/posting-kind";
import { payerOrPatient } from "../people/payer-or-patient";
import { columnsThatFillDown } from "./fills-down";
import { labelColumn, labelText, remembered } from "./label-readers";
import { yearColumn } from "./period-cells";

/** What the label cells of a row say, as printed. */
export interface RowLabels {
  readonly provider: string;
  readonly providerId: string | null;
  readonly period: CellValue;
  readonly year: CellValue;
  readonly payer: string | null;
  readonly measureName: string | null;
  readonly category: string | null;
}

type TotalOf = (value: CellValue) => TotalLabel | null;

/** A function that reads the labels of a row, top to bottom: a label printed once for a group holds to the next one. */
export function rowLabelReader(block: Block, period: LabelColumn | null, totalOf: TotalOf): (row: number) => RowLabels {
  const filling = columnsThatFillDown(block, totalOf);
  const cell = (column: LabelColumn | null): ((row: number) => CellValue) => labelCells(block, column?.column ?? null, filling);
  const provider = cell(labelColumn(block, "provider"));
  const lastName = cell(labelColumn(block, "provider-last-name"));
  const firstName = cell(labelColumn(block, "provider-first-name"));
  const payerColumn = labelColumn(block, "payer") ?? labelColumn(block, "payer-class");
  const payerClass = labelColumn(block, "payer-class")?.column ?? null;
  const shownPayer = remembered((ofClass: string) => remembered((name: string) => payerOrPatient(name, ofClass)));
  const id = labelColumn(block, "provider-id")?.column ?? null;
  const hasNames = block.labels.some(({ role }) => role === "provider" || role === "provider-last-name");
  const payer = cell(payerColumn);
  const measureName = labelColumn(block, "measure-name")?.column ?? null;
  const state = stateReader(block);
  const category = labelColumn(block, "category")?.column ?? null;
  const periodCell = cell(period);
  const yearCell = labelCells(block, yearColumn(block), filling);
  const plain = (row: number, column: number | null): string | null =>
    column === null ? null : labelText(block.grid.value(row, column));
  return (row) => {
    const last = labelText(lastName(row));
    const name = labelText(provider(row));
    return {
      provider: providerName(name, last, labelText(firstName(row))) || (hasNames ? "" : (plain(row, id) ?? "")),
      providerId: plain(row, id) || null,
      period: periodCell(row),
      year: yearCell(row),
      payer: payerColumn === null ? null : shownPayer(plain(row, payerClass) ?? "")(labelText(payer(row))),
      measureName: state(row, plain(row, measureName)),
      category: plain(row, category),
    };
  };
}

/** A function that gives a row's kind, or the state it is in where that says that the posting does not stand, or nothing else says what it is. */
function stateReader(block: Block): (row: number, kind: string | null) => string | null {
  const states = block.labels.filter(({ role }) => role === "posting-state");
  if (states.length === 0) return (_row, kind) => kind;
  const stands = remembered((text: string) => postingKind(text) === "received");
  const isYes = remembered((text: string) => /^(?:y|yes|true|x|1|v)$/i.test(text));
  return (row, kind) => {
    const texts = states.map(({ column, header }) => {
      const text = labelText(block.grid.value(row, column));
      if (!isVoidFlag(header)) return text;
      return isYes(text) ? "Voided" : "Posted";
    });
    const doubt = texts.find((text) => !stands(text));
    return doubt ?? kind ?? texts[0] ?? null;
  };
}

const providerName = (name: string, last: string, first: string): string => (name !== "" || last === "" ? name : `${last}, ${first}`);

function labelCells(block: Block, column: number | null, filling: ReadonlySet<number>): (row: number) => CellValue {
  if (column === null) return () => "";
  if (!filling.has(column)) return (row) => block.grid.value(row, column);
  let held: CellValue = "";
  return (row) => {
    const value = block.grid.value(row, column);
    if (labelText(value) !== "") held = value;
    return held;
  };
}
