import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { openExcelWorkbook } from "../../../src/excel";
import type { WorkbookModel } from "../../../src/local/host/model";
import { App, type HostFacts } from "../../../src/taskpane/App";
import { aLocalExcel } from "../../support/a-local-excel";
import { aSmallPractice } from "../../support/a-small-practice";

jest.setTimeout(60_000);

beforeAll(async () => {
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined });
  await Promise.all([import("../../../src/taskpane/screens/SettingsScreen"), import("../../../src/taskpane/screens/MeetingScreen")]);
});

/** The real pane on a workbook, read, with somebody who points at a cell of its clinical FTE. */
async function atWork(model: WorkbookModel): Promise<{ readonly user: UserEvent; readonly pointAtFte: () => Promise<void>; readonly close: () => void }> {
  const local = await aLocalExcel(model);
  const { unmount } = render(<App meeting={Promise.resolve<HostFacts>({ kind: "excel", workbook: openExcelWorkbook(), background: "#FFFFFF" })} onRestart={() => undefined} />);
  const user = userEvent.setup();
  await user.click(await screen.findByText("Find the collections", { selector: "button" }));
  await screen.findByText("What was understood", undefined, { timeout: 10_000 });
  const pointAtFte = async (): Promise<void> => {
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Clinical FTE").getRange("B2").select();
      await context.sync();
    });
    await user.click(screen.getByText(/^Explain the (?:selected cells|cells selected now)$/));
  };
  return { user, pointAtFte, close: () => (unmount(), local.dispose()) };
}

test("a sheet that is no part of the group's figures is left out for good, is said in Settings, and can be taken in again", async () => {
  const model = aSmallPractice();
  const first = await atWork(model);
  await first.pointAtFte();
  await first.user.click(await screen.findByText("Leave “Clinical FTE” out"));
  await screen.findByText("This sheet is left out, as you said. Nothing on it is read.", undefined, { timeout: 10_000 });
  expect(screen.getByText("The sheet Clinical FTE is left out, as was answered.", { exact: false })).toBeInTheDocument();

  await first.user.click(screen.getByText("Meeting", { selector: "button" }));
  await first.user.click(await screen.findByText("Write comparison"));
  await screen.findByText("The comparison is written", undefined, { timeout: 15_000 });
  first.close();

  const second = await atWork(model);
  await second.pointAtFte();
  await screen.findByText("This sheet is left out, as you said. Nothing on it is read.");
  await second.user.click(screen.getByLabelText("Settings"));
  expect(await screen.findByText("Whether the sheet “Clinical FTE” is read", { exact: false })).toHaveTextContent("No, it is left out");
  await second.user.click(await screen.findByText("Data", { selector: "button" }));
  await second.user.click(await screen.findByText("Read “Clinical FTE” again"));
  await screen.findByText("Leave “Clinical FTE” out", undefined, { timeout: 10_000 });
  second.close();
});
