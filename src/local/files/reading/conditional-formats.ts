import { nextId, type ConditionalFormatModel, type WorkbookModel } from "../../host/model";
import { parseArea } from "../formulas";
import { resolveColor, type Styles } from "../styles";
import { childAt, childrenOf, descendantsOf, flagAttribute, numberAttribute, textAttribute, type Element } from "../xml";

const TEXT_OPERATORS = { beginsWith: "BeginsWith", endsWith: "EndsWith", containsText: "Contains", notContainsText: "NotContains" } as const;
const NO_LOOK = { color: null, fill: null, bold: null };

/** The conditional formats of the kinds the model knows; the others stay in the file unseen. */
export function readConditionalFormats(workbook: WorkbookModel, frame: Element, styles: Styles): ConditionalFormatModel[] {
  const extensions = new Map(descendantsOf(frame, "cfRule").filter((rule) => rule.hasAttribute("id")).map((rule) => [textAttribute(rule, "id"), rule]));
  return childrenOf(frame, "conditionalFormatting").flatMap((block) => {
    const area = parseArea((textAttribute(block, "sqref") ?? "").split(" ")[0] ?? "");
    if (!area) return [];
    return childrenOf(block, "cfRule").flatMap((rule) => {
      const kind = readRule(rule, styles, extensions);
      if (!kind) return [];
      return [{ id: nextId(workbook), area, priority: numberAttribute(rule, "priority") ?? 1, stopIfTrue: flagAttribute(rule, "stopIfTrue"), ...kind }];
    });
  });
}

/** The kind's own fields, spread over the union. */
type RuleKind = ConditionalFormatModel extends infer Each ? (Each extends ConditionalFormatModel ? Omit<Each, "id" | "area" | "priority" | "stopIfTrue"> : never) : never;

function readRule(rule: Element, styles: Styles, extensions: ReadonlyMap<string | null, Element>): RuleKind | null {
  const type = textAttribute(rule, "type") ?? "";
  const formulas = childrenOf(rule, "formula").map((formula) => formula.textContent ?? "");
  const format = styles.conditionalLooks[numberAttribute(rule, "dxfId") ?? -1] ?? NO_LOOK;
  switch (type) {
    case "dataBar":
      return readDataBar(rule, styles, extensions);
    case "cellIs":
      return { kind: "CellValue", operator: capitalize(textAttribute(rule, "operator") ?? "equal"), formula1: `=${formulas[0] ?? ""}`, formula2: formulas[1] === undefined ? null : `=${formulas[1]}`, format };
    case "expression":
      return { kind: "Custom", formula: `=${formulas[0] ?? ""}`, format };
    case "beginsWith":
    case "endsWith":
    case "containsText":
    case "notContainsText":
      return { kind: "ContainsText", operator: TEXT_OPERATORS[type], text: textAttribute(rule, "text") ?? "", format };
    default:
      return null;
  }
}

/** A bar's ends stand in the rule; whether it fades stands in an extension the rule names. */
function readDataBar(rule: Element, styles: Styles, extensions: ReadonlyMap<string | null, Element>): RuleKind {
  const bar = childAt(rule, "dataBar");
  const [minimum, maximum] = childrenOf(bar, "cfvo").map((end) => (textAttribute(end, "type") === "num" ? numberAttribute(end, "val") : null));
  const extensionId = descendantsOf(rule, "id")[0]?.textContent ?? "";
  const extension = childAt(extensions.get(extensionId) ?? null, "dataBar");
  return {
    kind: "DataBar",
    color: resolveColor(childAt(bar, "color"), styles.palette) ?? "#638EC6",
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    showValue: flagAttribute(bar, "showValue", true),
    gradient: flagAttribute(extension, "gradient", true),
  };
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
