import { planAssociateFile } from "../../actions";
import type { ToldAssociate } from "../../domain";
import { saveXlsx } from "../files";
import { newWorkbook } from "../host/model";
import { openLocalSession } from "./local-session";

const BLANK = "Sheet1";

/** The file that is mailed to one associate: an empty workbook of its own into which their sheet is written, so that nothing of the group's comes along. */
export async function associateFile(told: ToldAssociate, project: string): Promise<Uint8Array> {
  const model = newWorkbook([BLANK], "mailed.xlsx");
  const { workbook, excel } = await openLocalSession({ workbook: model }, project);
  try {
    await workbook.apply(planAssociateFile(told), { formerSheets: "remove" });
  } finally {
    excel.dispose();
  }
  model.sheets.splice(model.sheets.findIndex(({ name }) => name === BLANK), 1);
  return (await saveXlsx({ workbook: model, package: null })).bytes;
}
