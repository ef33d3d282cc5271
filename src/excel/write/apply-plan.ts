import { WorkbookError, type ApplyOptions, type WritePlan, type WriteReceipt } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import { restate } from "../office-error";
import { findPointers } from "./pointing/find-pointers";
import { isRefusedFormula } from "./pointing/is-refused-formula";
import { movedPointers } from "./pointing/left-pointers";
import { replacedSheets } from "./pointing/replaced-sheets";
import { receiptOf } from "./receipt-of";
import { recover, type Progress } from "./recover";
import { refresh } from "./refresh/refreshed";
import { withMemory, withPlaceToRemember } from "./refresh/remember";
import { retire } from "./retire";
import { stage } from "./stage";
import { takeStanding } from "./standing";
import { swap } from "./swap";

/**
 * Writes the whole plan or nothing: looks, drafts on hidden sheets, then swaps. Three round trips, whatever the size, where
 * nothing is replaced. Where sheets are, the user's formulas on other sheets are looked through, a round trip for each 4 MB of cells;
 * another where some speak of the replaced sheets, and another where the user added conditional formats or comments to these.
 * @throws WorkbookError - its `workbook` says how things stand: "untouched" in every case but where Excel refused the cleaning up
 * too: then hidden drafts are left ("staging-left"), or sheets of ours stand half changed ("unfinished").
 */
export const applyPlan = (asked: WritePlan, options: ApplyOptions = {}): Promise<WriteReceipt> => converse("writing", (conversation) => attempt(conversation, asked, options, "point"));

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** @param formulas - "leave": the user's speak of the sheets they spoke of, which stay in sight */
async function attempt(conversation: Conversation, asked: WritePlan, options: ApplyOptions, formulas: "point" | "leave"): Promise<WriteReceipt> {
  goOn(options);
  const wanted = withPlaceToRemember(asked);
  const standing = await takeStanding(conversation, wanted);
  const plan = without(standing.left, wanted);
  const progress: Draft<Progress> = { plan, standing, draftIds: null, retired: [], refreshed: new Map(), pointers: [], moved: [] };
  goOn(options);
  try {
    await write(conversation, progress, options, formulas);
  } catch (error) {
    const workbook = await recover(progress);
    // Nothing tells beforehand which formula Excel will not take another text for.
    if (workbook === "untouched" && formulas === "point" && progress.moved.length > 0 && isRefusedFormula(error)) return attempt(conversation, asked, options, "leave");
    if (workbook !== "complete") throw restate(error, "writing", workbook);
  }
  return receiptOf(progress, options, conversation.roundTrips());
}

/** What is left of a plan where these sheets are there already. */
function without(left: readonly string[], plan: WritePlan): WritePlan {
  const there = new Set(left.map((name) => name.toLowerCase()));
  return { ...plan, sheets: plan.sheets.filter(({ name }) => !there.has(name.toLowerCase())) };
}

async function write(conversation: Conversation, progress: Draft<Progress>, options: ApplyOptions, formulas: "point" | "leave"): Promise<void> {
  const { standing } = progress;
  const staged = await stage(conversation, progress.plan, standing);
  progress.draftIds = staged.draftIds;
  progress.plan = withMemory(progress.plan, standing, staged);
  goOn(options);
  progress.refreshed = await refresh(conversation, progress.plan, standing, staged);
  const places = new Map([...progress.refreshed].map(([name, { carry }]) => [name, carry.places]));
  const found = await findPointers(conversation, replacedSheets(progress.plan, standing, staged, places), namesOf(progress.plan), standing, staged.surroundings);
  const carried = [...progress.refreshed.values()].flatMap(({ pointers }) => pointers);
  progress.pointers = [...carried, ...(formulas === "point" ? found : found.map((pointer) => ({ ...pointer, now: null })))];
  progress.retired = retire(standing, staged, progress.refreshed, progress.pointers, options.formerSheets ?? "keep");
  progress.moved = movedPointers(progress.pointers, new Set(progress.retired.flatMap(({ name, fate }) => (fate === "kept" ? [name] : []))));
  goOn(options);
  await swap(conversation, progress.plan, progress.retired, standing, progress.moved);
}

const namesOf = ({ sheets }: WritePlan): string[] => sheets.flatMap(({ names }) => names.map(({ name }) => name));

function goOn({ isCancelled }: ApplyOptions): void {
  if (isCancelled?.() === true) throw new WorkbookError("cancelled", { code: "Cancelled", doing: "writing", workbook: "untouched" });
}
