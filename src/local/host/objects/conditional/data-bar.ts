import { HostError } from "../../protocol/host-error";
import { assignable, type HostType } from "../../protocol/host-type";
import { flag, options, text } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { colour } from "../formats/colour";
import { object, type ConditionalFormatState } from "../states";
import { formatOfKind } from "./format-of-kind";

const bar = (self: ConditionalFormatState): ReturnType<typeof formatOfKind<"DataBar">> => formatOfKind(self, "DataBar");

/** An end of the scale: a number, or null for Excel's own choice. */
function boundOf(rule: Readonly<Record<string, unknown>>): number | null {
  if (rule["type"] === "Automatic" || rule["type"] === "LowestValue" || rule["type"] === "HighestValue") return null;
  if (rule["type"] !== "Number") throw new HostError("NotImplemented", `The local host has no data bar bound of the type ${String(rule["type"])}.`);
  const formula = String(rule["formula"]).replace(/^=/, "");
  if (formula.trim() === "" || !Number.isFinite(Number(formula))) throw new HostError("NotImplemented", "The local host's data bars have plain numbers as bounds.");
  return Number(formula);
}

const ruleOf = (bound: number | null): object => (bound === null ? { type: "Automatic" } : { type: "Number", formula: String(bound) });

/** A bar as long as the cell's number. */
export const dataBarType: HostType<Excel.DataBarConditionalFormat, ConditionalFormatState> = {
  scalars: {
    showDataBarOnly: assignable((self) => !bar(self).showValue, flag, (self, value) => {
      bar(self).showValue = !value;
      recordSheetChange(self.sheet);
    }),
    lowerBoundRule: assignable((self) => ruleOf(bar(self).minimum), options, (self, rule) => {
      bar(self).minimum = boundOf(rule);
      recordSheetChange(self.sheet);
    }),
    upperBoundRule: assignable((self) => ruleOf(bar(self).maximum), options, (self, rule) => {
      bar(self).maximum = boundOf(rule);
      recordSheetChange(self.sheet);
    }),
  },
  objects: { positiveFormat: (self) => object("ConditionalDataBarPositiveFormat", self) },
};

/** The bar of a positive number. */
export const dataBarPositiveFormatType: HostType<Excel.ConditionalDataBarPositiveFormat, ConditionalFormatState> = {
  scalars: {
    fillColor: assignable((self) => bar(self).color, text, (self, value) => {
      bar(self).color = colour(value);
      recordSheetChange(self.sheet);
    }),
    gradientFill: assignable((self) => bar(self).gradient, flag, (self, value) => {
      bar(self).gradient = value;
      recordSheetChange(self.sheet);
    }),
  },
};
