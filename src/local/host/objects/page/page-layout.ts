import type { HostState } from "../../host-state";
import { LAST_COLUMN, type Area, type PageLayoutModel, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType, type Scalar } from "../../protocol/host-type";
import { decimal, either, flag, oneOf, options, text, type Kind } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { findArea } from "../sheets/find-area";
import { object, objectKind, type RangeState } from "../states";

const aRange = either(objectKind("Range"), text);

/** A change to the print set-up, in whatever way it is asked for. */
function change(host: HostState, sheet: SheetModel, part: Partial<PageLayoutModel>): void {
  requireWritable(host, sheet);
  Object.assign(sheet.pageLayout, part);
  recordSheetChange(sheet);
}

const simple = <Name extends keyof PageLayoutModel>(name: Name, kind: Kind<PageLayoutModel[Name] & (string | boolean)>): Scalar<SheetModel, string & boolean> =>
  assignable(
    (sheet) => sheet.pageLayout[name] as never,
    kind,
    (sheet, value, host) => change(host, sheet, { [name]: value }),
  );

const margin = (side: keyof PageLayoutModel["margins"]): Scalar<SheetModel, number> =>
  assignable<SheetModel, number, number>(
    (sheet) => sheet.pageLayout.margins[side],
    decimal,
    (sheet, points, host) => {
      if (points < 0) throw new HostError("InvalidArgument", "A margin cannot be negative.");
      change(host, sheet, { margins: { ...sheet.pageLayout.margins, [side]: points } });
    },
  );

const ZOOM_PARTS = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;

function zoomOf(given: Readonly<Record<string, unknown>>): PageLayoutModel["zoom"] {
  const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const isFit = known.every(([name, value]) => ZOOM_PARTS.some((part) => part === name) && typeof value === "number" && value > 0);
  if (!isFit) throw new HostError("InvalidArgument", "A zoom has a scale, or a number of pages to fit.");
  return Object.fromEntries(known);
}

const areaOf = (host: HostState, sheet: SheetModel, given: string | { readonly state: RangeState }): Area => {
  const range = typeof given === "string" ? findArea(host, sheet, given) : given.state;
  if (range.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
  return range.area;
};

const printArea = (sheet: SheetModel): unknown => (sheet.pageLayout.printArea === null ? null : object("RangeAreas", { ranges: [{ sheet, area: sheet.pageLayout.printArea }] }));

const titleRows = (sheet: SheetModel): unknown => {
  const rows = sheet.pageLayout.titleRows;
  return rows === null ? null : object("Range", { sheet, area: { firstRow: rows.first, lastRow: rows.last, firstColumn: 0, lastColumn: LAST_COLUMN } });
};

const orThrow = (found: unknown): unknown => {
  if (found === null) throw new HostError("ItemNotFound", "It has not been set.");
  return found;
};

/** How a sheet goes to paper. Margins are in points. */
export const pageLayoutType: HostType<Excel.PageLayout, SheetModel> = {
  scalars: {
    orientation: simple("orientation", oneOf("Portrait", "Landscape")),
    paperSize: simple("paperSize", text),
    centerHorizontally: simple("centerHorizontally", flag),
    centerVertically: simple("centerVertically", flag),
    printGridlines: simple("printGridlines", flag),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    zoom: assignable((sheet) => sheet.pageLayout.zoom, options, (sheet, zoom, host) => change(host, sheet, { zoom: zoomOf(zoom) })),
  },
  objects: { headersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea: method([aRange], (sheet, [given], host) => change(host, sheet, { printArea: areaOf(host, sheet, given) })),
    setPrintTitleRows: method([aRange], (sheet, [given], host) => {
      const { firstRow, lastRow } = areaOf(host, sheet, given);
      change(host, sheet, { titleRows: { first: firstRow, last: lastRow } });
    }),
    setPrintMargins: method([oneOf("Points", "Inches", "Centimeters"), options], (sheet, [unit, given], host) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
      const margins = Object.fromEntries(Object.entries(given).map(([side, size]) => [side, Number(size) * points]));
      change(host, sheet, { margins: { ...sheet.pageLayout.margins, ...margins } });
    }),
    getPrintArea: method([], (sheet) => orThrow(printArea(sheet))),
    getPrintAreaOrNullObject: method([], printArea),
    getPrintTitleRows: method([], (sheet) => orThrow(titleRows(sheet))),
    getPrintTitleRowsOrNullObject: method([], titleRows),
  },
};
