import { HostError } from "../../protocol/host-error";
import { assignable, type HostType } from "../../protocol/host-type";
import { options, text } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { object, type ConditionalFormatState } from "../states";
import { formatOfKind } from "./format-of-kind";
import { lookOf } from "./look";

const TEXT_OPERATORS = { BeginsWith: true, EndsWith: true, Contains: true, NotContains: true } as const;
const isTextOperator = (operator: unknown): operator is keyof typeof TEXT_OPERATORS => typeof operator === "string" && operator in TEXT_OPERATORS;

const VALUE_OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"];

function setTextRule(self: ConditionalFormatState, { operator, text: wanted }: Readonly<Record<string, unknown>>): void {
  if (!isTextOperator(operator) || typeof wanted !== "string") throw new HostError("InvalidArgument", "A text rule has an operator and a text.");
  Object.assign(formatOfKind(self, "ContainsText"), { operator, text: wanted });
  recordSheetChange(self.sheet);
}

function setValueRule(self: ConditionalFormatState, { operator, formula1, formula2 }: Readonly<Record<string, unknown>>): void {
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const isFit = typeof operator === "string" && VALUE_OPERATORS.includes(operator) && typeof formula1 === "string" && (!needsTwo || typeof formula2 === "string");
  if (!isFit) throw new HostError("InvalidArgument", "A cell value rule has an operator and one formula, or two for between.");
  Object.assign(formatOfKind(self, "CellValue"), { operator, formula1, formula2: needsTwo ? formula2 : null });
  recordSheetChange(self.sheet);
}

/** A look for cells whose text begins with, ends with or contains some words. */
export const textConditionalFormatType: HostType<Excel.TextConditionalFormat, ConditionalFormatState> = {
  scalars: {
    rule: assignable(
      (self) => {
        const { operator, text: wanted } = formatOfKind(self, "ContainsText");
        return { operator, text: wanted };
      },
      options,
      setTextRule,
    ),
  },
  objects: { format: (self) => object("ConditionalRangeFormat", lookOf(self, formatOfKind(self, "ContainsText").format)) },
};

/** A look for cells whose number lies on one side of another, or between two. */
export const cellValueConditionalFormatType: HostType<Excel.CellValueConditionalFormat, ConditionalFormatState> = {
  scalars: {
    rule: assignable(
      (self) => {
        const { operator, formula1, formula2 } = formatOfKind(self, "CellValue");
        return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 };
      },
      options,
      setValueRule,
    ),
  },
  objects: { format: (self) => object("ConditionalRangeFormat", lookOf(self, formatOfKind(self, "CellValue").format)) },
};

/** A look for cells in which a formula comes to true. */
export const customConditionalFormatType: HostType<Excel.CustomConditionalFormat, ConditionalFormatState> = {
  objects: {
    rule: (self) => object("ConditionalFormatRule", self),
    format: (self) => object("ConditionalRangeFormat", lookOf(self, formatOfKind(self, "Custom").format)),
  },
};

/** The formula of a custom look. */
export const conditionalFormatRuleType: HostType<Excel.ConditionalFormatRule, ConditionalFormatState> = {
  scalars: {
    formula: assignable((self) => formatOfKind(self, "Custom").formula, text, (self, formula) => {
      formatOfKind(self, "Custom").formula = formula;
      recordSheetChange(self.sheet);
    }),
  },
};
