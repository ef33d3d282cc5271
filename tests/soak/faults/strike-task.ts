import { CAMPAIGN_ACTIONS } from "../../support/campaign/campaign-actions";
import { CAMPAIGN_FAULTS, SLOW_LINE, type CampaignFault } from "../../support/campaign/campaign-faults";
import { faultsInTurn } from "../../support/campaign/faults-in-turn";
import { PANE_JOBS } from "../../support/campaign/pane/pane-jobs";
import { strikePane, undisturbed } from "../../support/campaign/pane/strike-pane";
import { countSyncs, runFault, type Ending, type FaultRun } from "../../support/campaign/run-fault";

/** What is struck in one go: an action by itself, or a job of the pane by its button. */
export interface StrikeTask {
  readonly what: "action" | "button";
  readonly name: string;
  /** Of codes that are told in the same words one at each exchange, in turn, and of all that for a button every other; or every code at every exchange. */
  readonly codes: "in turn" | "every code";
}

/** One strike, and what came of it. */
export interface Struck {
  readonly row: string;
  readonly group: CampaignFault["group"];
  readonly ending: Ending;
  /** For whoever looks into it. */
  readonly detail: string;
}

export const TASKS: readonly Pick<StrikeTask, "what" | "name">[] = [...CAMPAIGN_ACTIONS.map(({ name }) => ({ what: "action", name }) as const), ...Object.keys(PANE_JOBS).map((name) => ({ what: "button", name }) as const)];

/** What it is called in the table. */
export const rowOf = ({ what, name }: Pick<StrikeTask, "what" | "name">): string => (what === "action" ? name : `By its button: ${Object.entries(PANE_JOBS).find(([job]) => job === name)?.[1].button ?? name}`);

/** Strikes with the faults at every exchange, one after the other. */
export async function strikeTask(task: StrikeTask): Promise<readonly Struck[]> {
  const { exchanges, strike } = await begin(task);
  const struck: Struck[] = [];
  const faultsAt = (k: number): readonly CampaignFault[] => (task.codes === "every code" ? CAMPAIGN_FAULTS : faultsInTurn(k).filter((_, index) => task.what === "action" || (index + k) % 2 === 0));
  const plan = Array.from({ length: exchanges }, (_, index) => index + 1).flatMap((k) => faultsAt(k).map((fault) => ({ k, fault })));
  for (const { k, fault } of [...plan, { k: 1, fault: SLOW_LINE }]) {
    // What somebody else did, or a slow line, is told by the actions; the pane only waits for them.
    if (task.what === "button" && (fault.deed !== null || fault === SLOW_LINE)) continue;
    // eslint-disable-next-line no-await-in-loop -- the client library is one for the process
    const { ending, detail } = await strike(fault, k);
    struck.push({ row: rowOf(task), group: fault.group, ending, detail: `exchange ${k}, ${fault.name}: ${ending}, ${detail}` });
  }
  return struck;
}

async function begin({ what, name }: StrikeTask): Promise<{ readonly exchanges: number; readonly strike: (fault: CampaignFault, k: number) => Promise<FaultRun> }> {
  const action = CAMPAIGN_ACTIONS.find((each) => each.name === name);
  if (what === "action" && action !== undefined) return { exchanges: await countSyncs(action), strike: (fault, k) => runFault(action, fault, k) };
  const job = Object.entries(PANE_JOBS).find(([kind]) => kind === name)?.[1];
  if (job === undefined) throw new RangeError(`There is nothing called ${name} to strike.`);
  const end = await undisturbed(job);
  return { exchanges: end.exchanges, strike: (fault, k) => strikePane(job, fault, k, end) };
}
