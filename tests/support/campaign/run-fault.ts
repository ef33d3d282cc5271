import { WorkbookError } from "../../../src/workbook";
import { describeWorkbookError } from "../../../src/actions";
import { openExcelWorkbook } from "../../../src/excel";
import type { WorkbookModel } from "../../../src/local/host/model";
import { makeReady, RefusedReading, type CampaignAction, type Ready } from "./campaign-action";
import type { CampaignFault } from "./campaign-faults";
import { digestOf } from "./digest-of";
import { withShortPatience } from "./with-short-patience";

/** How an action may end when one exchange with Excel goes wrong. */
export const GOOD_ENDINGS = ["done", "untouched", "draft left", "refused"] as const;
export type Ending = (typeof GOOD_ENDINGS)[number] | "partly written" | "stuck" | "wrong word" | "foreign error" | "no retry";

export const isGood = (ending: Ending): ending is (typeof GOOD_ENDINGS)[number] => GOOD_ENDINGS.some((good) => good === ending);

export interface FaultRun {
  readonly ending: Ending;
  /** For whoever looks into it. */
  readonly detail: string;
}

/** Longer than any conversation here, even one that is given up and put right. */
const STUCK_MILLISECONDS = 60_000;

/** After somebody's deed another sheet may lie in front, or ours one place further on: that is nobody's loss. */
const digestFor = ({ deed }: CampaignFault) => (model: WorkbookModel): string => {
  if (deed === null) return digestOf(model);
  const sheets = model.sheets.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return digestOf({ ...model, sheets }).replace(/"active": "[^"]*"/, "");
};

/** What the workbook may look like in the end. */
interface Ends {
  readonly digest: (model: WorkbookModel) => string;
  readonly untouched: ReadonlySet<string>;
  readonly complete: ReadonlySet<string>;
}

/** How many exchanges an action takes when all goes well. */
export async function countSyncs(action: CampaignAction): Promise<number> {
  const { local, act } = await makeReady(action, openExcelWorkbook);
  const before = local.counters.syncs;
  await act();
  local.dispose();
  return local.counters.syncs - before;
}

/** The action with the fault at its k-th exchange, judged; then once more without it. */
export async function runFault(action: CampaignAction, fault: CampaignFault, k: number): Promise<FaultRun> {
  const ends = await knownEnds(action, fault);
  const ready = await makeReady(action, openExcelWorkbook);
  fault.strike(k, ready.local);
  const act = (): Promise<Outcome> => outcomeOf(ready.act);
  const first = judge(await (fault.group === "no answer" ? withShortPatience(act) : act()), ready, ends, fault.says);
  ready.local.faults.clear();
  const whole = first.ending === "untouched" || first.ending === "draft left" ? await again(ready, fault, ends) : first;
  ready.local.dispose();
  return whole;
}

/** They are the same for every exchange, and for every fault but somebody's deed. */
const known = new Map<string, Promise<Ends>>();
function knownEnds(action: CampaignAction, fault: CampaignFault): Promise<Ends> {
  const key = `${action.name}, ${fault.deed === null ? "" : fault.name}`;
  const ends = known.get(key) ?? endsOf(action, fault);
  known.set(key, ends);
  return ends;
}

async function endsOf(action: CampaignAction, fault: CampaignFault): Promise<Ends> {
  const { deed } = fault;
  const digest = digestFor(fault);
  const undone = await makeReady(action, openExcelWorkbook);
  const untouched = [digest(undone.model)];
  deed?.(undone.model);
  untouched.push(digest(undone.model));
  undone.local.dispose();
  const done = await makeReady(action, openExcelWorkbook);
  await done.act();
  const complete = [digest(done.model)];
  deed?.(done.model);
  complete.push(digest(done.model));
  done.local.dispose();
  if (deed) {
    const after = await makeReady(action, openExcelWorkbook);
    deed(after.model);
    if ((await outcomeOf(after.act)) === "resolved") complete.push(digest(after.model));
    after.local.dispose();
  }
  return { digest, untouched: new Set(untouched), complete: new Set(complete) };
}

type Outcome = "resolved" | "stuck" | { readonly error: unknown };

async function outcomeOf(act: () => Promise<unknown>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<Outcome>((resolve) => (timer = setTimeout(() => resolve("stuck"), STUCK_MILLISECONDS)));
  const acted = act().then(
    (): Outcome => "resolved",
    (error: unknown): Outcome => ({ error }),
  );
  return Promise.race([acted, stuck]).finally(() => clearTimeout(timer));
}

function judge(outcome: Outcome, { model }: Ready, { digest, untouched, complete }: Ends, says: string | null): FaultRun {
  const now = digest(model);
  const changed = complete.has(now) ? "complete" : "neither";
  const stands = untouched.has(now) ? "untouched" : changed;
  if (outcome === "stuck") return { ending: "stuck", detail: `the workbook is ${stands}` };
  if (outcome === "resolved") return complete.has(now) ? { ending: "done", detail: "" } : { ending: "partly written", detail: `it said done, and the workbook is ${stands}` };
  const { error } = outcome;
  if (error instanceof RefusedReading) return stands === "untouched" ? { ending: "refused", detail: "" } : { ending: "partly written", detail: "after a refusal" };
  if (!(error instanceof WorkbookError)) return { ending: "foreign error", detail: String(error) };
  const said = error.detail.workbook;
  const { title, whatToDo } = describeWorkbookError(error);
  if (whatToDo === "" || !title.startsWith(says ?? "")) return { ending: "wrong word", detail: `it said: ${title} ${whatToDo}` };
  if (said === "staging-left") return { ending: untouched.has(digest(withoutDrafts(model))) ? "draft left" : "partly written", detail: `${error.message}; it said ${said}` };
  if (stands === said) return { ending: "untouched", detail: error.message };
  return { ending: stands === "neither" ? "partly written" : "wrong word", detail: `${error.message}; it said ${said}, and the workbook is ${stands}` };
}

const withoutDrafts = (model: WorkbookModel): WorkbookModel => ({ ...model, sheets: model.sheets.filter(({ name }) => !name.startsWith("Partner Track draft")) });

/** Without the fault it succeeds. After somebody's deed it may be refused in words, and the workbook stays as it is. */
async function again(ready: Ready, { deed }: CampaignFault, given: Ends): Promise<FaultRun> {
  // Where a draft could not be taken away the first time, a second refusal leaves it where it is.
  const ends = { ...given, untouched: new Set([...given.untouched, given.digest(ready.model)]) };
  const second = judge(await outcomeOf(ready.act), ready, ends, null);
  if (second.ending === "done") return { ending: "untouched", detail: "" };
  if (deed !== null && (second.ending === "untouched" || second.ending === "refused")) return { ending: "refused", detail: second.detail };
  return { ending: "no retry", detail: `${second.ending}: ${second.detail}` };
}
