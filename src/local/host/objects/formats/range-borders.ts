import type { HostState } from "../../host-state";
import type { CellBorder, CellFormat } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { oneOf, text, whole } from "../../protocol/kinds";
import { object, type HostStates, type RangeState } from "../states";
import { changeFormat, commonFormat } from "./cell-format";
import { colour } from "./colour";
import { commonOf } from "./every-range";

type Edge = keyof NonNullable<CellFormat["borders"]>;
type Border = HostStates["RangeBorder"];

/** Each border of a range: the edge of a cell it is drawn on, and the cells of the range that have it. */
const SIDES: Readonly<Record<string, { readonly edge: Edge; readonly isAt: (range: RangeState, row: number, column: number) => boolean }>> = {
  EdgeTop: { edge: "top", isAt: ({ area }, row) => row === area.firstRow },
  EdgeBottom: { edge: "bottom", isAt: ({ area }, row) => row === area.lastRow },
  EdgeLeft: { edge: "left", isAt: ({ area }, _row, column) => column === area.firstColumn },
  EdgeRight: { edge: "right", isAt: ({ area }, _row, column) => column === area.lastColumn },
  InsideHorizontal: { edge: "bottom", isAt: ({ area }, row) => row < area.lastRow },
  InsideVertical: { edge: "right", isAt: ({ area }, _row, column) => column < area.lastColumn },
};

const DEFAULT_BORDER: CellBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

const sideOf = ({ side }: Border): (typeof SIDES)[string] => {
  const found = SIDES[side];
  if (found === undefined) throw new HostError("NotImplemented", `The local host has no ${side} border.`);
  return found;
};

/** The cells on a side of a range, as a range of their own. */
const cellsOf = ({ sheet, area }: RangeState, side: string): RangeState => {
  const narrowed = {
    EdgeTop: { lastRow: area.firstRow },
    EdgeBottom: { firstRow: area.lastRow },
    EdgeLeft: { lastColumn: area.firstColumn },
    EdgeRight: { firstColumn: area.lastColumn },
  }[side];
  return { sheet, area: { ...area, ...narrowed } };
};

const read = <Name extends keyof CellBorder, Missing>(border: Border, name: Name, whenMissing: Missing): CellBorder[Name] | Missing | null => {
  const { edge } = sideOf(border);
  return commonOf(border.ranges, (range) => commonFormat(cellsOf(range, border.side), (format) => format.borders?.[edge]?.[name] ?? whenMissing));
};

function change(host: HostState, border: Border, part: Partial<CellBorder> | null): void {
  const { edge, isAt } = sideOf(border);
  for (const range of border.ranges)
    changeFormat(host, cellsOf(range, border.side), (format, row, column) => {
      if (!isAt(range, row, column)) return format;
      const { [edge]: former, ...others } = format.borders ?? {};
      return { ...format, borders: part === null ? others : { ...others, [edge]: { ...DEFAULT_BORDER, ...former, ...part } } };
    });
}

const border = (ranges: readonly RangeState[], side: string): ReturnType<typeof object<"RangeBorder">> => object("RangeBorder", { ranges, side });

/** The borders of a range by their side. */
export const rangeBorderCollectionType: HostType<Excel.RangeBorderCollection, readonly RangeState[]> = {
  items: (ranges) => Object.keys(SIDES).map((side) => border(ranges, side)),
  scalars: { count: { get: () => Object.keys(SIDES).length } },
  methods: {
    getItem: method([oneOf("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp")], (ranges, [side]) => border(ranges, side)),
    getItemAt: method([whole], (ranges, [index]) => {
      const side = Object.keys(SIDES)[index];
      if (side === undefined) throw new HostError("InvalidArgument", `There is no border ${index}.`);
      return border(ranges, side);
    }),
  },
};

/** One border of a range. */
export const rangeBorderType: HostType<Excel.RangeBorder, Border> = {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: assignable((self) => read(self, "style", "None" as const), oneOf("None", "Continuous", "Dash", "DashDot", "Dot", "Double"), (self, style, host) =>
      change(host, self, style === "None" ? null : { style }),
    ),
    weight: assignable((self) => read(self, "weight", "Thin" as const), oneOf("Hairline", "Thin", "Medium", "Thick"), (self, weight, host) => change(host, self, { weight })),
    color: assignable((self) => read(self, "color", "#000000") ?? "", text, (self, value, host) => change(host, self, { color: colour(value) })),
  },
};
