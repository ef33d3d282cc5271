import fc from "fast-check";
import { openXlsx, saveXlsx } from "../../../src/local/files";
import { cellKey, newSheet, newWorkbook, nextId, type CellFormat, type ModelValue, type SheetModel, type WorkbookModel } from "../../../src/local/host/model";
import { buildAxis, buildChart, buildSeries, buildWorkbook } from "../../support/xlsx/build";
import { partText } from "../../support/xlsx/parts";

const TREND = [
  ["Quarter", "Dr. A", "Median"],
  ["2023 Q1", 0.1, 0.15],
  ["2023 Q2", null, 0.16],
  ["2023 Q3", 0.2, 0.17],
];

async function roundTrip(workbook: WorkbookModel): Promise<{ readonly bytes: Uint8Array; readonly sheet: SheetModel; readonly workbook: WorkbookModel; readonly notes: readonly string[] }> {
  const { bytes, notes } = await saveXlsx({ workbook, package: null });
  const again = (await openXlsx(bytes, "x.xlsx")).workbook;
  const [sheet] = again.sheets;
  if (!sheet) throw new Error("The saved workbook has no sheet.");
  return { bytes, sheet, workbook: again, notes };
}

/** What a part of the model says, without the ids each session gives anew. */
const withoutIds = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === "id" || key === "sheetId" ? undefined : each instanceof Map ? [...(each as Map<unknown, unknown>)] : each))) as unknown; // eslint-disable-line no-nested-ternary -- three kinds of member in a replacer

describe("a sheet of ours in a file", () => {
  test.each([
    ["Between", "between"],
    ["NotBetween", "notBetween"],
    ["EqualTo", "equal"],
    ["NotEqualTo", "notEqual"],
    ["GreaterThan", "greaterThan"],
    ["LessThan", "lessThan"],
    ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
    ["LessThanOrEqualTo", "lessThanOrEqual"],
  ])("a validation that compares by %s is stored in the format's own word %s, and comes back", async (operator, stored) => {
    const { workbook, sheet } = buildWorkbook([["A"], [1]]);
    sheet.dataValidations.push({ area: { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 0 }, rule: { wholeNumber: { formula1: 1, formula2: 5, operator } }, prompt: null, errorAlert: null });
    const { bytes, sheet: again } = await roundTrip(workbook);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toMatch(stored === "between" ? /<dataValidation (?!.*operator=)|operator="between"/ : new RegExp(`operator="${stored}"`));
    expect(again.dataValidations[0]?.rule).toEqual({ wholeNumber: { formula1: 1, formula2: 5, operator } });
  });

  test("keeps everything around its cells", async () => {
    const { workbook, sheet } = buildWorkbook([["A", "B"], [1, 2], [3, 4]]);
    sheet.columns.set(0, { width: 24 });
    sheet.columns.set(2, { hidden: true });
    sheet.rows.set(0, { height: 30 });
    sheet.rows.set(8, { hidden: true });
    sheet.standardWidth = 12;
    sheet.showGridlines = false;
    sheet.tabColor = "#1F4E79";
    sheet.freeze = { rows: 1, columns: 2 };
    sheet.visibility = "Visible";
    sheet.protected = true;
    sheet.merges.push({ firstRow: 4, firstColumn: 0, lastRow: 5, lastColumn: 3 });
    sheet.tables.push({ id: nextId(workbook), name: "PT_Table", area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 }, style: "TableStyleLight1", showHeaders: true, showTotals: false, showFilterButton: false, showBandedRows: false, columnNames: ["A", "B"] });
    sheet.dataValidations.push({ area: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }, rule: { list: { inCellDropDown: true, source: "Yes,No" } }, prompt: { title: "Pick", message: "one", showPrompt: true }, errorAlert: { title: "No", message: "Not that", showAlert: true, style: "Warning" } });
    sheet.dataValidations.push({ area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }, rule: { decimal: { formula1: 0, formula2: "=A2", operator: "Between" } }, prompt: null, errorAlert: { title: "", message: "0 to 1", showAlert: true, style: "Stop" } });
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: "Landscape",
      paperSize: "A4",
      printArea: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 3 },
      titleRows: { first: 0, last: 1 },
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 36, right: 36, top: 36, bottom: 54, header: 18, footer: 18 },
      centerHorizontally: true,
      printGridlines: true,
      headersFooters: { ...sheet.pageLayout.headersFooters, leftFooter: "Smith && Sons", rightFooter: "Page &P of &N", centerHeader: "&BTitle" },
    };
    const saved = await roundTrip(workbook);
    for (const name of ["columns", "rows", "standardWidth", "showGridlines", "tabColor", "freeze", "protected", "merges", "tables", "dataValidations", "pageLayout"] as const) {
      expect([name, withoutIds(saved.sheet[name])]).toEqual([name, withoutIds(sheet[name])]);
    }
    expect(saved.notes).toEqual([]);
  });

  test("keeps conditional formats of every kind, and data bars to the last attribute", async () => {
    const { workbook, sheet } = buildWorkbook([["Hold: a", 1]]);
    const area = { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 0 };
    const look = { color: "#C00000", fill: "#FFE0E0", bold: true };
    const shared = (priority: number) => ({ id: nextId(workbook), area, priority, stopIfTrue: priority === 2 });
    sheet.conditionalFormats.push(
      { ...shared(1), kind: "DataBar", color: "#638EC6", minimum: 0, maximum: 1, showValue: false, gradient: false },
      { ...shared(2), kind: "ContainsText", operator: "BeginsWith", text: "Hold", format: look },
      { ...shared(3), kind: "ContainsText", operator: "NotContains", text: "a<b", format: { ...look, fill: null } },
      { ...shared(4), kind: "CellValue", operator: "Between", formula1: "=1", formula2: "=B1", format: { ...look, bold: null } },
      { ...shared(5), kind: "Custom", formula: '=$A1="x & y"', format: { ...look, color: null } },
      { ...shared(6), kind: "DataBar", color: "#00B050", minimum: null, maximum: null, showValue: true, gradient: true },
    );
    const saved = await roundTrip(workbook);
    expect(withoutIds(saved.sheet.conditionalFormats)).toEqual(withoutIds(sheet.conditionalFormats));
  });

  test("keeps a chart: its lines, axes, labels, place and words for those who cannot see it", async () => {
    const { workbook, sheet } = buildWorkbook(TREND, "It's <our> sheet");
    const label = { showSeriesName: true, showValue: false, position: "Right", color: "#C55A11", bold: true, fontSize: 9 };
    sheet.charts.push(
      buildChart(workbook, [buildSeries(sheet, 1, 3, { color: "#C55A11", lineStyle: "Dash", pointLabels: new Map([[2, label]]) }), buildSeries(sheet, 2, 3), buildSeries(sheet, 1, 3, { lineStyle: "None", color: null, lineWeight: 2.25 })]),
      buildChart(workbook, [buildSeries(sheet, 1, 3, { lineWeight: 1 })], { name: "Spark", covers: null, frame: { left: 300, top: 61, width: 48, height: 15 }, fill: null, title: { text: "", visible: false, fontSize: null, color: null, bold: null }, valueAxis: buildAxis({ visible: false, lineVisible: false, minimum: 0, maximum: 1 }), categoryAxis: buildAxis({ visible: false, lineVisible: false }) }),
    );
    const saved = await roundTrip(workbook);
    expect(withoutIds(saved.sheet.charts)).toEqual(withoutIds(sheet.charts));
    expect(saved.sheet.charts[0]?.series[0]?.values.sheetId).toBe(saved.sheet.id);
  });

  test("keeps bars cut into shares, with the figures written in them, and where a page begins", async () => {
    const { workbook, sheet } = buildWorkbook(TREND);
    const labels = { showSeriesName: false, showValue: true, position: "Center", color: "#FFFFFF", bold: false, fontSize: 9, numberFormat: '[>=0.07]0%;""' };
    const pieces = [1, 2].map((column) => buildSeries(sheet, column, 3, { color: "#14304F", markerStyle: "Automatic", gapWidth: 25, labels }));
    sheet.charts.push(buildChart(workbook, pieces, { chartType: "BarStacked100", legend: { visible: true, position: "Bottom" } }));
    sheet.pageLayout = { ...sheet.pageLayout, pageStarts: [12, 40] };
    const saved = await roundTrip(workbook);
    expect(withoutIds(saved.sheet.charts)).toEqual(withoutIds(sheet.charts));
    expect(saved.sheet.pageLayout.pageStarts).toEqual([12, 40]);
  });

  test("stores with a chart the figures it was drawn with, gaps left out, and labels on the named points alone", async () => {
    const { workbook, sheet } = buildWorkbook(TREND);
    const label = { showSeriesName: true, showValue: false, position: "Right", color: null, bold: false, fontSize: null };
    sheet.charts.push(buildChart(workbook, [buildSeries(sheet, 1, 3, { pointLabels: new Map([[2, label]]) })]));
    const xml = partText((await roundTrip(workbook)).bytes, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:f>Ours!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.1</c:v></c:pt><c:pt idx="2"><c:v>0.2</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:pt idx="1"><c:v>2023 Q2</c:v></c:pt>');
    expect(xml).toContain("<a:t>Collections &lt;trend&gt; &amp; more</a:t>");
    expect(xml.match(/<c:dLbl>/g)).toHaveLength(1);
    expect(xml).toContain('<c:showSerName val="1"/>');
  });

  test("says which chart it left out because no file can be given its type", async () => {
    const { workbook, sheet } = buildWorkbook(TREND);
    sheet.charts.push(buildChart(workbook, [buildSeries(sheet, 1, 3)], { chartType: "Sunburst", name: "Rays" }));
    const saved = await roundTrip(workbook);
    expect(saved.notes).toEqual([expect.stringContaining("Rays")]);
    expect(saved.sheet.charts).toEqual([]);
  });

  test("stores texts as they are, whatever they look like", async () => {
    const texts = ["=1+1", "+1", "-x", "@now", "'quoted", " led", "trailed ", "two\nlines", "\ttab", "_x0041_", "\u0000\u0007\u001f", "<b>&amp;</b>", "]]>", "#N/A", "TRUE", "1e5", "\ud800", "😀", "", "&#65;"];
    const { workbook } = buildWorkbook(texts.map((text) => [text]));
    expect((await roundTrip(workbook)).sheet.cells.rows.map((row) => row?.[0])).toEqual(texts);
  });

  test("keeps errors, and stores those younger than the format as the older ones programs expect", async () => {
    const { workbook } = buildWorkbook([[{ error: "#NULL!" }, { error: "#DIV/0!" }, { error: "#REF!" }, { error: "#NUM!" }, { error: "#SPILL!" }, { error: "#BUSY!" }]]);
    expect((await roundTrip(workbook)).sheet.cells.rows).toEqual([["#NULL!", "#DIV/0!", "#REF!", "#NUM!", "#VALUE!", "#N/A"].map((error) => ({ error }))]);
  });

  test("any values, formulas and looks come back as they were", async () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);
    const value: fc.Arbitrary<ModelValue> = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.integer(),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.boolean(),
      fc.constantFrom({ error: "#N/A" } as const, { error: "#VALUE!" } as const),
    );
    const line = fc.record({ style: fc.constant("Continuous" as const), weight: fc.constantFrom("Hairline" as const, "Thin" as const, "Medium" as const, "Thick" as const), color });
    const look: fc.Arbitrary<CellFormat> = fc.record(
      {
        numberFormat: fc.constantFrom("0.00", "#,##0.00_);(#,##0.00)", "yyyy-mm-dd", '0 "items & more"', "@", "0.0%;[Red]-0.0%"),
        fontName: fc.constantFrom("Arial", "Georgia"),
        fontSize: fc.integer({ min: 6, max: 30 }).filter((size) => size !== 11),
        bold: fc.constant(true),
        italic: fc.constant(true),
        strikethrough: fc.constant(true),
        underline: fc.constantFrom("Single" as const, "Double" as const),
        color: color.filter((each) => each !== "#000000"),
        fill: color,
        horizontal: fc.constantFrom("Left" as const, "Center" as const, "Right" as const, "CenterAcrossSelection" as const),
        vertical: fc.constantFrom("Top" as const, "Center" as const),
        wrap: fc.constant(true),
        indent: fc.integer({ min: 1, max: 5 }),
        textRotation: fc.constantFrom(45, -45, 90, -90, 180),
        locked: fc.constant(false),
        borders: fc.record({ top: line, bottom: line, left: line }, { requiredKeys: ["top"] }),
      },
      { requiredKeys: ["numberFormat"] },
    );
    const formula = fc.constantFrom("=SUM(A1:B2)", '="a "" & b"&C1', "=XLOOKUP(1,A:A,B:B)", "=LET(x,1,x+A1)", "=COLLECTIONS_TREND(A1:B9,,\"all\")", "='It''s'!$A$1", "=IFERROR(1/0,\"_xlfn.\")");
    const cell = fc.record({ row: fc.nat(30), column: fc.nat(12), value, look: fc.option(look), formula: fc.option(formula) });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 25 }), async (cells) => {
        const workbook = newWorkbook([]);
        const sheet = newSheet(workbook, "Ours");
        workbook.sheets.push(sheet);
        for (const each of cells) {
          const key = cellKey(each.row, each.column);
          sheet.cells.setValue(each.row, each.column, each.value);
          sheet.cells.formats.delete(key);
          sheet.cells.formulas.delete(key);
          if (each.look) sheet.cells.formats.set(key, each.look);
          if (each.formula) sheet.cells.formulas.set(key, { text: each.formula, spill: null, state: "current" });
        }
        const saved = (await roundTrip(workbook)).sheet;
        for (const { row, column } of cells) {
          const key = cellKey(row, column);
          expect(saved.cells.value(row, column)).toEqual(sheet.cells.value(row, column));
          expect(saved.cells.formats.get(key)).toEqual(sheet.cells.formats.get(key));
          expect(saved.cells.formulas.get(key)).toEqual(sheet.cells.formulas.get(key));
        }
      }),
      { numRuns: 60 },
    );
  });
});
