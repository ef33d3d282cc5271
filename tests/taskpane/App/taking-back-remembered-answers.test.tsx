import { screen } from "@testing-library/react";
import { findCollections } from "../../../src/actions";
import { openExcelWorkbook } from "../../../src/excel";
import type { WorkbookModel } from "../../../src/local/host/model";
import { SETTINGS, WHO, whoAnswerId } from "../../../src/workbook";
import { aLocalExcel } from "../../support/a-local-excel";
import { aSmallPractice } from "../../support/a-small-practice";
import { aPaneAtWork } from "../support/a-pane-at-work";

jest.setTimeout(60_000);

/** A practice whose workbook remembers, for the layout it has, that none of its names is a physician. */
async function rememberingNobody(): Promise<WorkbookModel> {
  const model = aSmallPractice();
  const local = await aLocalExcel(model);
  const { reading } = await findCollections(openExcelWorkbook());
  local.dispose();
  const answers = Object.fromEntries((reading.group?.physicians ?? []).map(({ name }) => [whoAnswerId(name), WHO.nobody]));
  model.settings.set(SETTINGS.answers, { schemaVersion: 1, bySignature: { [reading.signature]: answers } });
  return model;
}

test("answers that the workbook remembers, and because of which it cannot be read, are taken back from the refusal", async () => {
  const { user, close } = await aPaneAtWork(await rememberingNobody());
  await screen.findByText("There is no honest reading of this workbook yet", undefined, { timeout: 10_000 });
  await user.click(screen.getByText("Forget my answers and read again"));
  await screen.findByText(/^3 physicians/, undefined, { timeout: 10_000 });
  close();
});
