import { inSequence } from "../../src/excel/in-sequence";
import { CAMPAIGN_ACTIONS, OF_JOBS } from "../support/campaign/campaign-actions";
import { CAMPAIGN_FAULTS } from "../support/campaign/campaign-faults";
import { countSyncs, isGood, runFault } from "../support/campaign/run-fault";

jest.setTimeout(240_000);

/** One at each exchange, and with each action and exchange it is another: `npm run soak` strikes with all of them. */
const faultsAt = (action: number, k: number): typeof CAMPAIGN_FAULTS => CAMPAIGN_FAULTS.slice((action * 7 + k * 5) % CAMPAIGN_FAULTS.length).slice(0, 1);

describe("whatever goes wrong at whatever exchange with Excel, the workbook is untouched or complete, and a retry succeeds", () => {
  test.each(CAMPAIGN_ACTIONS.map((action, place) => [action.name, action, place] as const))("%s", async (_name, action, place) => {
    const syncs = await countSyncs(action);
    const struck = Array.from({ length: syncs }, (_, index) => index + 1).flatMap((k) => faultsAt(place, k).map((fault) => ({ k, fault })));
    const runs = await inSequence(struck, async ({ k, fault }) => ({ k, fault: fault.name, ...(await runFault(action, fault, k)) }));
    expect(runs.filter(({ ending }) => !isGood(ending))).toEqual([]);
  });
});

test("every job of the pane is struck, and each action has a name of its own", () => {
  expect(Object.entries(OF_JOBS).filter(([, actions]) => actions.length === 0)).toEqual([]);
  expect(new Set(CAMPAIGN_ACTIONS.map(({ name }) => name)).size).toBe(CAMPAIGN_ACTIONS.length);
});
