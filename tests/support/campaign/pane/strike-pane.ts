import { digestOf } from "../digest-of";
import type { CampaignFault } from "../campaign-faults";
import type { FaultRun } from "../run-fault";
import { withShortPatience } from "../with-short-patience";
import { openPane, type OpenPane } from "./open-pane";
import type { PaneJob } from "./pane-jobs";

/** How a job ends in the pane when all goes well. */
export interface PaneEnd {
  readonly exchanges: number;
  readonly complete: string;
}

const UNCHANGED = /Nothing in the workbook was changed\.|nothing was written/;
const DRAFTS_LEFT = /hidden drafts are left/;

/** The job without a fault. */
export async function undisturbed(job: PaneJob): Promise<PaneEnd> {
  const pane = await openPane(job);
  const before = pane.local.counters.syncs;
  await pane.hand.press(job.button);
  await done(pane, job);
  const end = { exchanges: pane.local.counters.syncs - before, complete: digestOf(pane.model) };
  await pane.close();
  return end;
}

/** The job by its button, with the fault at its k-th exchange; then "Try again". What the person before the pane sees is judged. */
export async function strikePane(job: PaneJob, fault: CampaignFault, k: number, { complete }: PaneEnd): Promise<FaultRun> {
  const pane = await openPane(job);
  try {
    return await judged(pane, job, fault, k, complete);
  } catch (error) {
    return { ending: "stuck", detail: String(error) };
  } finally {
    await pane.close();
  }
}

async function judged(pane: OpenPane, job: PaneJob, fault: CampaignFault, k: number, complete: string): Promise<FaultRun> {
  const { hand, local, model } = pane;
  const untouched = digestOf(model);
  const unusable = (): string => hand.unusable().filter((name) => job.closes?.includes(name) !== true).join(", ");
  const unusableBefore = unusable();
  fault.strike(k, local);
  const press = (): Promise<void> => hand.press(job.button).then(() => ended(pane, job));
  await (fault.group === "no answer" ? withShortPatience(press) : press());
  const alarm = hand.alarm();
  if (alarm === null) return digestOf(model) === complete ? { ending: "done", detail: "" } : { ending: "partly written", detail: "it said done" };
  if (!alarm.startsWith(fault.says ?? "")) return { ending: "wrong word", detail: alarm };
  if (UNCHANGED.test(alarm) && digestOf(model) !== untouched) return { ending: "partly written", detail: alarm };
  if (!UNCHANGED.test(alarm) && !DRAFTS_LEFT.test(alarm)) return { ending: "partly written", detail: alarm };
  if (unusable() !== unusableBefore) return { ending: "stuck", detail: `cannot be pressed: ${unusable()}` };
  await hand.until("the cell", () => !local.faults.isEditingCell);
  local.faults.clear();
  const isNamed = hand.button("Try again") === null;
  await hand.press(isNamed ? "Write under this name" : "Try again");
  await ended(pane, job);
  if (hand.alarm() !== null) return { ending: "no retry", detail: hand.alarm() ?? "" };
  return isNamed || digestOf(model) === complete ? { ending: "untouched", detail: "" } : { ending: "partly written", detail: "the second time" };
}

/** Something was said of how it went, and nothing is at work any more. */
const ended = ({ hand }: OpenPane, job: PaneJob): Promise<void> => hand.until("an end", () => !hand.isAtWork() && (hand.alarm() !== null || hand.says(job.done)));

async function done(pane: OpenPane, job: PaneJob): Promise<void> {
  await ended(pane, job);
  if (pane.hand.alarm() !== null) throw new Error(`Without any fault it says: ${pane.hand.alarm()}`);
}
