import { inSequence } from "../../src/excel/in-sequence";
import { CAMPAIGN_ACTIONS } from "../support/campaign/campaign-actions";
import { CAMPAIGN_FAULTS } from "../support/campaign/campaign-faults";
import { countSyncs, isGood, runFault } from "../support/campaign/run-fault";

jest.setTimeout(240_000);

/** Few enough to be quick, and with each action and exchange it is others: `npm run soak` strikes with every fault everywhere. */
const FAULTS_AN_EXCHANGE = 2;
const faultsAt = (action: number, k: number): typeof CAMPAIGN_FAULTS =>
  Array.from({ length: FAULTS_AN_EXCHANGE }, (_, index) => CAMPAIGN_FAULTS[(action * 11 + k * 5 + index * 19) % CAMPAIGN_FAULTS.length]).filter((fault) => fault !== undefined);

describe("whatever goes wrong at whatever exchange with Excel, the workbook is untouched or complete, and a retry succeeds", () => {
  test.each(CAMPAIGN_ACTIONS.map((action, place) => [action.name, action, place] as const))("%s", async (_name, action, place) => {
    const syncs = await countSyncs(action);
    const struck = Array.from({ length: syncs }, (_, index) => index + 1).flatMap((k) => faultsAt(place, k).map((fault) => ({ k, fault })));
    const runs = await inSequence(struck, async ({ k, fault }) => ({ k, fault: fault.name, ...(await runFault(action, fault, k)) }));
    expect(runs.filter(({ ending }) => !isGood(ending))).toEqual([]);
  });
});
