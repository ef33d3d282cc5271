import { plainAddress } from "../../plain-address";

/** A conditional format of the user's, and what makes the same again. */
export interface ConditionalLook {
  readonly type: string;
  /** Without the sheet. */
  readonly address: string;
  /** The formula it depends on, written for the first of its cells; null where there is none. */
  readonly formula: string | null;
  readonly stopIfTrue: boolean;
  /** Null for a kind that cannot be made again. */
  readonly remake: ((made: Excel.ConditionalFormat, formula: string | null) => void) | null;
}

type Remake = NonNullable<ConditionalLook["remake"]>;

/** Asks for all that makes one up; what is returned reads the answer after the next sync. */
export function loadConditional(format: Excel.ConditionalFormat, type: string): () => ConditionalLook {
  format.load("type,stopIfTrue");
  const range = format.getRangeOrNullObject().load("address");
  const kind = loadKind(format, type);
  return () => ({
    type,
    address: range.isNullObject ? "" : plainAddress(range.address),
    stopIfTrue: format.stopIfTrue,
    ...(range.isNullObject || kind === null ? { formula: null, remake: null } : kind()),
  });
}

/** Each kind has a rule of its own. */
function loadKind(format: Excel.ConditionalFormat, type: string): (() => { readonly formula: string | null; readonly remake: Remake }) | null {
  switch (type) {
    case "Custom": {
      const rule = format.custom.rule.load("formula");
      const look = loadLook(format.custom.format);
      return () => ({
        formula: rule.formula,
        remake: ({ custom }, formula) => {
          custom.rule.formula = formula ?? rule.formula;
          look(custom.format);
        },
      });
    }
    case "CellValue":
      return loadRuled(format, "cellValue");
    case "ContainsText":
      return loadRuled(format, "textComparison");
    case "TopBottom":
      return loadRuled(format, "topBottom");
    case "PresetCriteria":
      return loadRuled(format, "preset");
    case "DataBar": {
      const { dataBar } = format;
      dataBar.load("lowerBoundRule,upperBoundRule,showDataBarOnly");
      const { positiveFormat } = dataBar;
      positiveFormat.load("fillColor,gradientFill");
      return () => ({
        formula: null,
        remake: (made) => {
          made.dataBar.positiveFormat.fillColor = positiveFormat.fillColor;
          made.dataBar.positiveFormat.gradientFill = positiveFormat.gradientFill;
          made.dataBar.lowerBoundRule = dataBar.lowerBoundRule;
          made.dataBar.upperBoundRule = dataBar.upperBoundRule;
          made.dataBar.showDataBarOnly = dataBar.showDataBarOnly;
        },
      });
    }
    case "ColorScale": {
      const { colorScale } = format;
      colorScale.load("criteria");
      return () => ({ formula: null, remake: (made) => void (made.colorScale.criteria = colorScale.criteria) });
    }
    case "IconSet": {
      const { iconSet } = format;
      iconSet.load("criteria,reverseIconOrder,showIconOnly,style");
      return () => ({
        formula: null,
        remake: (made) => {
          made.iconSet.style = iconSet.style;
          made.iconSet.criteria = iconSet.criteria;
          made.iconSet.reverseIconOrder = iconSet.reverseIconOrder;
          made.iconSet.showIconOnly = iconSet.showIconOnly;
        },
      });
    }
    default:
      return null;
  }
}

/** A rule without a formula of its own, and a look: four kinds are made so, each with a shape of rule that we only hand on. */
function loadRuled(format: Excel.ConditionalFormat, kind: "cellValue" | "textComparison" | "topBottom" | "preset"): () => { readonly formula: null; readonly remake: Remake } {
  const loaded: Ruled = format[kind];
  loaded.load("rule");
  const look = loadLook(loaded.format);
  return () => ({
    formula: null,
    remake: (made) => {
      const remade: Ruled = made[kind];
      remade.rule = loaded.rule;
      look(remade.format);
    },
  });
}

/** What the four have in common. */
interface Ruled {
  rule: unknown;
  readonly format: Excel.ConditionalRangeFormat;
  load(names: string): unknown;
}

/** Letters and background; borders and number formats of a condition are rare, and left. */
function loadLook({ font, fill }: Excel.ConditionalRangeFormat): (made: Excel.ConditionalRangeFormat) => void {
  font.load("bold,color");
  fill.load("color");
  return (made) => {
    if (typeof font.bold === "boolean") made.font.bold = font.bold;
    if (isColor(font.color)) made.font.color = font.color;
    if (isColor(fill.color)) made.fill.color = fill.color;
  };
}

const isColor = (color: string | null): color is string => color !== null && color !== "";
