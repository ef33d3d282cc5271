import type { WorkbookModel } from "../../../../src/local/host/model";
import { openExcelWorkbook } from "../../../../src/excel";
import type { LocalExcel } from "../../../../src/local/host";
import { aCalculatedExcel } from "../../a-calculated-excel";
import { aSmallPractice } from "../../a-small-practice";
import { paneHand, type PaneHand } from "./pane-hand";
import type { PaneJob } from "./pane-jobs";
import { thePage } from "./the-page";

/** The real pane, drawn, on a workbook behind the local host. */
export interface OpenPane {
  readonly model: WorkbookModel;
  readonly local: LocalExcel;
  readonly hand: PaneHand;
  readonly close: () => Promise<void>;
}

const QUIET_MILLISECONDS = 25;

/** Opens the pane, finds the collections, and goes to where a job's button is. */
export async function openPane({ given, prepare, button }: PaneJob): Promise<OpenPane> {
  const page = thePage();
  const model = aSmallPractice();
  const local = await aCalculatedExcel(model);
  await given?.(local);
  // They look for a page when they are loaded.
  const [{ createRoot }, { App }] = await Promise.all([import("react-dom/client"), import("../../../../src/taskpane/App")]);
  const place = page.body.appendChild(page.createElement("div"));
  const root = createRoot(place);
  root.render(<App meeting={Promise.resolve({ kind: "excel", workbook: openExcelWorkbook(), background: "#FFFFFF" })} onRestart={() => undefined} />);
  const hand = paneHand(place);
  await hand.press("Find the collections");
  await hand.until("the collections", () => hand.says("See the candidates"));
  await prepare(hand);
  await hand.until(`the button ${button}`, () => hand.button(button) !== null && !hand.says("Cells were edited"));
  await quiet(local);
  return {
    model,
    local,
    hand,
    close: async () => {
      root.unmount();
      await quiet(local);
      local.dispose();
      place.remove();
    },
  };
}

/** Until nothing has been asked of Excel for a while. */
async function quiet({ counters }: LocalExcel): Promise<void> {
  for (let before = -1; before !== counters.syncs; ) {
    before = counters.syncs;
    // eslint-disable-next-line no-await-in-loop -- until it is so
    await new Promise((resolve) => void setTimeout(resolve, QUIET_MILLISECONDS));
  }
}
