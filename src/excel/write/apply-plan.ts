import type { WritePlan, WriteReceipt } from "../../workbook";
import { WorkbookError } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import { asWorkbookError } from "../office-error";
import { recover, type Progress } from "./recover";
import { stage } from "./stage";
import { takeStanding } from "./standing";
import { retire, swap } from "./swap";

/**
 * Writes the whole plan or nothing: looks, drafts on hidden sheets, then swaps. Three round trips, whatever the size.
 * @throws WorkbookError - its `workbook` says how things stand: "untouched" in every case but one, where Excel refused
 * the cleaning up too and hidden drafts are left ("staging-left").
 */
export function applyPlan(wanted: WritePlan): Promise<WriteReceipt> {
  return converse("writing", async (conversation) => {
    const standing = await takeStanding(conversation, wanted);
    const plan = without(standing.left, wanted);
    const progress: { -readonly [K in keyof Progress]: Progress[K] } = { plan, standing, draftIds: [], retired: [] };
    try {
      await write(conversation, progress);
    } catch (error) {
      const workbook = await recover(progress);
      if (workbook !== "complete") throw restate(error, workbook);
    }
    return {
      sheets: plan.sheets.map((sheet) => sheet.name),
      left: standing.left,
      kept: progress.retired.filter(({ fate }) => fate === "kept").map(({ retiredName }) => retiredName),
      undo: null,
      roundTrips: conversation.roundTrips(),
    };
  });
}

/** What is left of a plan where these sheets are there already. */
function without(left: readonly string[], plan: WritePlan): WritePlan {
  const there = new Set(left.map((name) => name.toLowerCase()));
  return { ...plan, sheets: plan.sheets.filter(({ name }) => !there.has(name.toLowerCase())) };
}

async function write(conversation: Conversation, progress: { -readonly [K in keyof Progress]: Progress[K] }): Promise<void> {
  const staged = await stage(conversation, progress.plan, progress.standing);
  progress.draftIds = staged.draftIds;
  progress.retired = retire(progress.standing, staged);
  await swap(conversation, progress.plan, progress.retired, progress.standing);
}

function restate(error: unknown, workbook: "untouched" | "staging-left"): WorkbookError {
  const { kind, detail } = asWorkbookError(error, "writing");
  return new WorkbookError(kind, { ...detail, workbook }, { cause: error });
}
