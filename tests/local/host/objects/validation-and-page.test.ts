import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

test("a validation rule keeps its prompt and its alert", async () => {
  const read = await onSheet(await startExcel(), (sheet) => {
    const { dataValidation } = sheet.getRange("B2:B20");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Low,Medium,High" } };
    dataValidation.prompt = { title: "Severity", message: "One of three", showPrompt: true };
    dataValidation.errorAlert = { title: "Severity", message: "Choose from the list", showAlert: true, style: "Stop" };
    dataValidation.load("type,rule,prompt,errorAlert");
    const none = sheet.getRange("C1").dataValidation.load("type");
    const some = sheet.getRange("B1:B3").dataValidation.load("type");
    return () => [dataValidation.type, dataValidation.rule, dataValidation.prompt.message, dataValidation.errorAlert.style, none.type, some.type];
  });
  expect(read).toEqual(["List", { list: { inCellDropDown: true, source: "Low,Medium,High" } }, "One of three", "Stop", "None", "Inconsistent"]);
});

test("a validation rule of no kind, or of two, is refused; clearing takes it away", async () => {
  const excel = await startExcel();
  const set = (rule: Excel.DataValidationRule): Promise<string> =>
    codeOf(
      onSheet(excel, (sheet) => {
        sheet.getRange("A1").dataValidation.rule = rule;
        return nothing;
      }),
    );
  expect(await set({})).toBe("InvalidArgument");
  expect(await set({ custom: { formula: "=A1>0" }, wholeNumber: { formula1: 1, operator: "GreaterThan" } })).toBe("InvalidArgument");
  expect(await set({ custom: { formula: "=A1>0" } })).toBe("none");
  await onSheet(excel, (sheet) => (sheet.getRange("A1").dataValidation.clear(), nothing));
  expect(excel.workbook.sheets[0]?.dataValidations).toEqual([]);
});

test("a sheet goes to paper as it was told", async () => {
  const excel = await startExcel();
  const read = await onSheet(excel, (sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Inches", { top: 1 });
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("1:5");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally,headersFooters/defaultForAllPages/rightFooter");
    const area = pageLayout.getPrintArea().load("address");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    return () => [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      [pageLayout.leftMargin, pageLayout.topMargin],
      pageLayout.headersFooters.defaultForAllPages.rightFooter,
      area.address,
      rows.address,
    ];
  });
  expect(read).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }, [36, 72], "Page &P of &N", "Sheet1!A1:H40", "Sheet1!1:5"]);
});

test("a print area not set is a null object, and a zoom that is none is refused", async () => {
  const excel = await startExcel();
  const isNull = await onSheet(excel, (sheet) => {
    const none = sheet.pageLayout.getPrintAreaOrNullObject();
    return () => none.isNullObject;
  });
  expect(isNull).toBe(true);
  const attempt = onSheet(excel, (sheet) => {
    sheet.pageLayout.zoom = { scale: -1 };
    return nothing;
  });
  expect(await codeOf(attempt)).toBe("InvalidArgument");
});
