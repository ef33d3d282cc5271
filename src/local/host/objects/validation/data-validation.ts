import type { HostState } from "../../host-state";
import type { DataValidationModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { options } from "../../protocol/kinds";
import { contains, intersection } from "../addresses/area-algebra";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

/** The validation that covers the whole range; null when none does. */
const covering = ({ sheet, area }: RangeState): DataValidationModel | null => sheet.dataValidations.find((each) => contains(each.area, area)) ?? null;

function typeOf(range: RangeState): string {
  const found = covering(range);
  if (found) return TYPES[Object.keys(found.rule)[0] ?? ""] ?? "None";
  return range.sheet.dataValidations.some((each) => intersection(each.area, range.area) !== null) ? "Inconsistent" : "None";
}

function clear(host: HostState, { sheet, area }: RangeState): void {
  requireWritable(host, sheet);
  const cutThrough = sheet.dataValidations.some((each) => intersection(each.area, area) !== null && !contains(area, each.area));
  if (cutThrough) throw new HostError("NotImplemented", "The local host cannot take validation from a part of the cells that share it.");
  sheet.dataValidations = sheet.dataValidations.filter((each) => intersection(each.area, area) === null);
  recordSheetChange(sheet);
}

function setRule(host: HostState, range: RangeState, rule: Readonly<Record<string, unknown>>): void {
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  if (given.length !== 1 || !(String(given[0]?.[0]) in TYPES)) throw new HostError("InvalidArgument", "A validation rule is of exactly one kind.");
  const former = covering(range);
  clear(host, range);
  range.sheet.dataValidations.push({ area: range.area, rule: Object.fromEntries(given), prompt: former?.prompt ?? null, errorAlert: former?.errorAlert ?? null });
}

function change(host: HostState, range: RangeState, part: Partial<Pick<DataValidationModel, "prompt" | "errorAlert">>): void {
  requireWritable(host, range.sheet);
  const found = covering(range);
  if (found === null) throw new HostError("InvalidOperation", "The range has no validation rule.");
  Object.assign(found, part);
  recordSheetChange(range.sheet);
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** What may be typed into a range's cells. The host keeps the rule; it does not check what an add-in writes, as Excel does not. */
export const dataValidationType: HostType<Excel.DataValidation, RangeState> = {
  scalars: {
    type: { get: typeOf },
    rule: assignable((range) => covering(range)?.rule ?? {}, options, (range, rule, host) => setRule(host, range, rule)),
    prompt: assignable((range) => covering(range)?.prompt ?? null, options, (range, { title, message, showPrompt }, host) =>
      change(host, range, { prompt: { title: asText(title), message: asText(message), showPrompt: showPrompt !== false } }),
    ),
    errorAlert: assignable((range) => covering(range)?.errorAlert ?? null, options, (range, { title, message, showAlert, style }, host) =>
      change(host, range, { errorAlert: { title: asText(title), message: asText(message), showAlert: showAlert !== false, style: asText(style) || "Stop" } }),
    ),
    ignoreBlanks: { get: () => true },
  },
  methods: { clear: method([], (range, _none, host) => clear(host, range)) },
};
