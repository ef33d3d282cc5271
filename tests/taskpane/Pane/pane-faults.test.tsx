import { inSequence } from "../../../src/excel/in-sequence";
import { faultsInTurn } from "../../support/campaign/faults-in-turn";
import { PANE_JOBS } from "../../support/campaign/pane/pane-jobs";
import { strikePane, undisturbed } from "../../support/campaign/pane/strike-pane";
import { isGood } from "../../support/campaign/run-fault";

jest.setTimeout(240_000);

// Drawn as in Excel: nobody waits for each of its steps here.
beforeAll(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** Few enough to be quick, and with each job it is others: `npm run soak` strikes with all of them. */
const STRIKES = 3;

describe("whatever goes wrong while a button's job is done, the pane says it in the right words, and Try again succeeds", () => {
  test.each(Object.entries(PANE_JOBS).map(([name, job], place) => [name, job, place] as const))("%s", async (_name, job, place) => {
    const end = await undisturbed(job);
    const strikes = Array.from({ length: STRIKES }, (_, index) => {
      const turn = place * STRIKES + index;
      const faults = faultsInTurn(turn).filter(({ deed }) => deed === null);
      return { k: 1 + (turn % end.exchanges), fault: faults[(turn * 5) % faults.length] };
    });
    const runs = await inSequence(strikes, async ({ k, fault }) => (fault === undefined ? [] : [{ k, fault: fault.name, ...(await strikePane(job, fault, k, end)) }]));
    expect(runs.flat().filter(({ ending }) => !isGood(ending))).toEqual([]);
  });
});
