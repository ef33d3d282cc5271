import { blockAddress, type ValidationPlan, type ValidationRule } from "../../plan";
import { MOST_LIST_CHARACTERS, type ColumnKind } from "../kinds";
import { SCORING_FORM, SCORING_SETTINGS } from "../scoring";
import type { InputColumn, InputForm } from "../sheets";

const LONGEST_TITLE = 32;
const ANY_NAME: ValidationRule = { kind: "text", mostCharacters: 80 };

/** What may be typed into each column of a template, from this row on. */
export function templateValidations(form: InputForm, firstRow: number, rowCount: number, names: readonly string[]): ValidationPlan[] {
  if (form.id === SCORING_FORM.id) return SCORING_SETTINGS.map(({ setting, meaning, kind }, index) => validation(blockAddress({ row: firstRow + index, column: 1 }), setting, meaning, kind, kind.rule ?? ANY_NAME, "stop"));
  return Object.values(form.columns).map((column, index) => {
    const { heading, kind } = column;
    const isName = kind.type === "associate";
    const list = isName ? listOf(names) : null;
    return validation(blockAddress({ row: firstRow, column: index, rowCount }), heading, promptText(column), kind, list ?? kind.rule ?? ANY_NAME, isName ? "warn" : "stop");
  });
}

/** What a column asks for, in a sentence or two. */
export const promptText = ({ asks, need }: Pick<InputColumn, "asks" | "need">): string => (need === "required" ? `${asks} Required.` : asks);

const validation = (address: string, title: string, message: string, kind: Pick<ColumnKind<unknown>, "otherwise">, rule: ValidationRule, answer: "stop" | "warn"): ValidationPlan => ({
  address,
  rule,
  prompt: { title: title.slice(0, LONGEST_TITLE), message },
  otherwise: { title: title.slice(0, LONGEST_TITLE), message: kind.otherwise, answer },
});

/** A drop-down list of the names, where a program can hold it: names with commas would be cut in two. */
function listOf(names: readonly string[]): ValidationRule | null {
  const fits = names.length > 0 && names.join(",").length <= MOST_LIST_CHARACTERS && !names.some((name) => /[,"=]|^\s|\p{Cc}/u.test(name));
  return fits ? { kind: "list", options: names } : null;
}
