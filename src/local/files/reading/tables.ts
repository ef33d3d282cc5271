import { nextId, type TableModel, type WorkbookModel } from "../../host/model";
import { parseArea } from "../formulas";
import { linkedParts, type OriginalPackage } from "../package";
import { childAt, childrenOf, flagAttribute, numberAttribute, parseXml, rootOf, textAttribute, unescapeCellText } from "../xml";

/** The tables of a sheet. */
export function readTables(workbook: WorkbookModel, source: OriginalPackage, sheetPath: string): TableModel[] {
  return linkedParts(source, sheetPath, "table").flatMap((path) => {
    const root = rootOf(parseXml(source.text(path)));
    const area = parseArea(textAttribute(root, "ref") ?? "");
    if (!area) return [];
    const style = childAt(root, "tableStyleInfo");
    return [
      {
        id: nextId(workbook),
        name: textAttribute(root, "displayName") ?? textAttribute(root, "name") ?? "",
        area,
        style: textAttribute(style, "name") ?? "",
        showHeaders: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
        showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
        showFilterButton: childAt(root, "autoFilter") !== null,
        showBandedRows: flagAttribute(style, "showRowStripes"),
        columnNames: childrenOf(childAt(root, "tableColumns"), "tableColumn").map((column) => unescapeCellText(textAttribute(column, "name") ?? "")),
      },
    ];
  });
}
