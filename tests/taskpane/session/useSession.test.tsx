import { act, waitFor } from "@testing-library/react";
import { findCollections } from "../../../src/actions";
import type { LocalExcel } from "../../../src/local/host";
import { newSheet } from "../../../src/local/host/model";
import { COMPARISON_SHEET } from "../../../src/workbook";
import { aMountedSession, type MountedSession } from "../support/a-mounted-session";
import { aLocalExcel } from "../../support/a-local-excel";
import { aSmallPractice } from "../../support/a-small-practice";

/** An exchange the pane's handler has with Excel about an edit: none without a handler, two with two. */
async function handlersOn(local: LocalExcel): Promise<number> {
  await quiet(local);
  const before = local.counters.syncs;
  await local.user.edit(`'${COMPARISON_SHEET}'!Z99`, [[1]]);
  await quiet(local);
  return local.counters.syncs - before;
}

/** Until nothing has been asked of Excel for a while. */
async function quiet({ counters }: LocalExcel): Promise<void> {
  let before = -1;
  while (before !== counters.syncs) {
    before = counters.syncs;
    // eslint-disable-next-line no-await-in-loop -- one look after the other
    await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
  }
}

const current = ({ session }: MountedSession): void => expect(session()).toMatchObject({ kind: "ready", freshness: { kind: "current" } });
const effortOf = (pane: MountedSession, name: string): unknown => pane.understood().found.reading.group?.physicians.find((physician) => physician.name === name)?.cfte[0];

describe("a pane that stays open", () => {
  test("holds one handler: after reading anew, after a refusal, and none when it is closed", async () => {
    const model = aSmallPractice();
    model.sheets.push(newSheet(model, COMPARISON_SHEET));
    const local = await aLocalExcel(model);
    const pane = aMountedSession();
    expect(await handlersOn(local)).toBe(0);
    await pane.read();
    expect(await handlersOn(local)).toBe(1);
    await pane.read();
    expect(await handlersOn(local)).toBe(1);

    local.faults.beginCellEdit();
    await pane.read();
    expect(pane.session()).toMatchObject({ kind: "unread", failure: { kind: "edit-mode" } });
    local.faults.endCellEdit();
    await pane.read();
    current(pane);
    expect(await handlersOn(local)).toBe(1);

    pane.close();
    expect(await handlersOn(local)).toBe(0);
    local.dispose();
  });

  test("watching that was refused is begun again with the next reading", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const pane = aMountedSession();
    // Sheets are listed, their sizes asked for; the third exchange begins to watch.
    local.faults.failSync(3, { code: "GeneralException", when: "before" });
    await pane.read();
    current(pane);
    await pane.read();
    await act(() => local.user.edit("'Clinical FTE'!B2", [[0.5]]));
    await waitFor(() => expect(effortOf(pane, "Amara Osei")).toBe(0.5));
    pane.close();
    local.dispose();
  });

  test("a host that fails at the first exchange fails the reading, and that is said", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const pane = aMountedSession();
    local.faults.failSync(1, { code: "HostIsBusy", when: "before" });
    await pane.read();
    expect(pane.session()).toMatchObject({ kind: "unread", failure: { kind: "busy" } });
    pane.close();
    local.dispose();
  });

  test.each(["asked for", "that follows an edit"] as const)("an edit made during a reading %s is not lost", async (which) => {
    const local = await aLocalExcel(aSmallPractice());
    const pane = aMountedSession();
    await pane.read();
    await quiet(local);
    // The third exchange of a reading brings the cells. Only when it is answered does the pane learn of the edit.
    let edited: Promise<void> = Promise.resolve();
    const editMeanwhile = (): void => void (edited = Promise.resolve().then(() => local.user.edit("'Clinical FTE'!B2", [[0.6]])));
    if (which === "asked for") {
      local.faults.beforeSync(3, editMeanwhile);
      await pane.read();
    } else {
      // One for the handler, then the reading.
      local.faults.beforeSync(4, editMeanwhile);
      await act(() => local.user.edit("'Clinical FTE'!B3", [[0.7]]));
    }
    await waitFor(() => expect(effortOf(pane, "Amara Osei")).toBe(0.6));
    await edited;
    current(pane);
    pane.close();
    local.dispose();
  });

  test("some hundreds of edits cost one handler and a reading each time they come to rest", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const pane = aMountedSession();
    await pane.read();
    const before = pane.readings();
    for (const burst of [1, 2, 3]) {
      for (let edit = 0; edit < 100; edit += 1) {
        // eslint-disable-next-line no-await-in-loop -- one hand
        await act(() => local.user.edit("'Clinical FTE'!B2", [[burst / 10 + edit / 1000]]));
      }
      // eslint-disable-next-line no-await-in-loop -- as above
      await waitFor(() => expect(effortOf(pane, "Amara Osei")).toBeCloseTo(burst / 10 + 0.099, 5));
    }
    current(pane);
    // Three; a machine that stands still for a moment may make a rest of it.
    expect(pane.readings() - before).toBeLessThan(10);
    expect((await findCollections(pane.workbook)).reading).toEqual(pane.understood().found.reading);
    pane.close();
    local.dispose();
  });
});
