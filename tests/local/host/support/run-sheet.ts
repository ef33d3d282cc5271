import type { LocalExcel } from "../../../../src/local/host";

/** Does something to the active sheet and syncs; resolves to what `work` then reads. */
export function onSheet<Read>(excel: LocalExcel, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => Read): Promise<Read> {
  return excel.Excel.run(async (context) => {
    const read = work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return read();
  });
}
