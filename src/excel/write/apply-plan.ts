import { WorkbookError, type ApplyOptions, type WritePlan, type WriteReceipt } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import { restate } from "../office-error";
import { recover, type Progress } from "./recover";
import { editsOf } from "./refresh/edits-of";
import { refresh } from "./refresh/refreshed";
import { withMemory, withPlaceToRemember } from "./refresh/remember";
import { retire } from "./retire";
import { stage } from "./stage";
import { takeStanding } from "./standing";
import { swap } from "./swap";
import { undoOf } from "./undo-of";

/**
 * Writes the whole plan or nothing: looks, drafts on hidden sheets, then swaps. Three round trips, whatever the
 * size; a fourth where the user added conditional formats or comments to the sheets that are replaced.
 * @throws WorkbookError - its `workbook` says how things stand: "untouched" in every case but where Excel refused the cleaning up
 * too: then hidden drafts are left ("staging-left"), or sheets of ours stand half changed ("unfinished").
 */
export function applyPlan(asked: WritePlan, options: ApplyOptions = {}): Promise<WriteReceipt> {
  return converse("writing", async (conversation) => {
    goOn(options);
    const wanted = withPlaceToRemember(asked);
    const standing = await takeStanding(conversation, wanted);
    const plan = without(standing.left, wanted);
    const progress: { -readonly [K in keyof Progress]: Progress[K] } = { plan, standing, draftIds: null, retired: [], refreshed: new Map() };
    goOn(options);
    try {
      await write(conversation, progress, options);
    } catch (error) {
      const workbook = await recover(progress);
      if (workbook !== "complete") throw restate(error, "writing", workbook);
    }
    return {
      sheets: plan.sheets.map((sheet) => sheet.name),
      left: standing.left,
      kept: progress.retired.filter(({ fate }) => fate === "kept").map(({ retiredName }) => retiredName),
      edits: editsOf(progress.retired, progress.refreshed),
      undo: plan.sheets.length === 0 || options.formerSheets === "remove" ? null : undoOf(progress),
      roundTrips: conversation.roundTrips(),
    };
  });
}

/** What is left of a plan where these sheets are there already. */
function without(left: readonly string[], plan: WritePlan): WritePlan {
  const there = new Set(left.map((name) => name.toLowerCase()));
  return { ...plan, sheets: plan.sheets.filter(({ name }) => !there.has(name.toLowerCase())) };
}

async function write(conversation: Conversation, progress: { -readonly [K in keyof Progress]: Progress[K] }, options: ApplyOptions): Promise<void> {
  const staged = await stage(conversation, progress.plan, progress.standing);
  progress.draftIds = staged.draftIds;
  progress.plan = withMemory(progress.plan, progress.standing, staged);
  goOn(options);
  progress.refreshed = await refresh(conversation, progress.plan, progress.standing, staged);
  progress.retired = retire(progress.standing, staged, progress.refreshed, options.formerSheets ?? "keep");
  goOn(options);
  await swap(conversation, progress.plan, progress.retired, progress.standing);
}

function goOn({ isCancelled }: ApplyOptions): void {
  if (isCancelled?.() === true) throw new WorkbookError("cancelled", { code: "Cancelled", doing: "writing", workbook: "untouched" });
}
