import { act, waitFor } from "@testing-library/react";
import { COMPARISON_SHEET, USUAL_CHOICES } from "../../../src/workbook";
import { aLocalExcel } from "../../support/a-local-excel";
import { aSmallPractice } from "../../support/a-small-practice";
import { aMountedSession, type MountedSession } from "../support/a-mounted-session";

/** Long enough for two rests: whoever was to be set off by the other would be at it again. */
const TWO_RESTS_MILLISECONDS = 1_000;
const rest = (): Promise<void> => act(() => new Promise<void>((resolve) => void setTimeout(resolve, TWO_RESTS_MILLISECONDS)));

const current = (pane: MountedSession): void => expect(pane.session()).toMatchObject({ kind: "ready", freshness: { kind: "current" } });

test("two panes on one workbook do not set each other off: a writing is read by nobody else, an edit once by each", async () => {
  const model = aSmallPractice();
  const local = await aLocalExcel(model);
  const [one, other] = [aMountedSession(), aMountedSession()];
  await one.read();
  await other.read();
  await one.job({ kind: "write", choices: USUAL_CHOICES });
  await other.job({ kind: "write", choices: USUAL_CHOICES });
  await rest();
  // One reading asked for, one before the writing, one after it.
  expect([one.readings(), other.readings()]).toEqual([3, 3]);
  await act(() => local.user.edit("'Clinical FTE'!B2", [[0.5]]));
  await waitFor(() => expect([one.readings(), other.readings()]).toEqual([4, 4]));
  await rest();
  expect([one.readings(), other.readings()]).toEqual([4, 4]);
  for (const pane of [one, other]) current(pane);
  expect(model.sheets.filter(({ name, visibility }) => name.startsWith(COMPARISON_SHEET) && visibility === "Visible")).toHaveLength(1);
  for (const pane of [one, other]) pane.close();
  local.dispose();
});
