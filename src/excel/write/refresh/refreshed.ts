import { carryOver, type CarryOver, type NotCarried, type WritePlan } from "../../../workbook";
import type { Conversation } from "../../conversation";
import { pointCarried } from "../pointing/point-carried";
import type { Pointer } from "../pointing/pointer";
import { replacedSheets } from "../pointing/replaced-sheets";
import type { Staged } from "../stage";
import type { Standing } from "../standing";
import { lookCloser, NOTHING_CLOSER, type ToLookAt } from "./closer-look";
import { queueCarryOver } from "./queue-carry-over";
import { queueCloser } from "./queue-closer";

/** What becomes of the user's work on one sheet. */
export interface Refreshed {
  readonly carry: CarryOver;
  readonly notCarried: readonly NotCarried[];
  /** All of it is on the new sheet, or nothing was there: the former sheet need not be kept in sight. */
  readonly isWhole: boolean;
  /** Formulas among it that speak of replaced sheets. */
  readonly pointers: readonly Pointer[];
}

/**
 * Carries the user's work over from the former sheets to the drafts: it is queued, and done with the swap. Takes a round trip
 * only where there are conditional formats of the user's or notes, which have to be asked for one by one.
 */
export async function refresh(conversation: Conversation, plan: WritePlan, standing: Standing, staged: Staged): Promise<ReadonlyMap<string, Refreshed>> {
  const { worksheets } = conversation.context.workbook;
  const asked = standing.former.flatMap((former): (ToLookAt & { readonly planned: string; readonly name: string })[] => {
    const [seen, sheet] = [staged.formersSeen.get(former.planned), plan.sheets.find(({ name }) => name === former.planned)];
    if (seen === undefined || sheet === undefined || former.asWritten === null) return [];
    return [{ planned: former.planned, name: former.name, sheet: worksheets.getItem(former.id), written: former.asWritten, former: seen, carry: carryOver(former.asWritten, seen.seen, sheet, [former.name, former.planned]) }];
  });
  const closer = await lookCloser(conversation, asked);
  const replaced = replacedSheets(plan, standing, staged, new Map(asked.map(({ planned, carry }) => [planned, carry.places])));
  return new Map(
    asked.map((each) => {
      const index = plan.sheets.findIndex(({ name }) => name === each.planned);
      const [draft, sheet] = [worksheets.getItem(staged.draftIds[index] ?? ""), plan.sheets[index]];
      if (sheet === undefined) throw new RangeError(`the plan has no sheet ${each.planned}`);
      const { carry, pointers } = pointCarried(each.carry, each.name, each.planned, replaced);
      queueCarryOver(draft, each.sheet, carry, sheet);
      const lost = queueCloser(draft, closer.get(each) ?? NOTHING_CLOSER, carry);
      const notCarried = [...new Set([...lost, ...beside(each)])];
      return [each.planned, { carry, notCarried, isWhole: notCarried.length === 0 && carry.overwritten.every(({ was }) => was === "") && carry.frozen.length === 0, pointers }];
    }),
  );
}

/** What there is besides cells, and cannot be taken along. */
const beside = ({ former }: ToLookAt): NotCarried[] => [
  ...(former.shapeCount > 0 ? ["pictures" as const] : []),
  ...(former.chartCount > 0 ? ["charts" as const] : []),
  ...(former.reach === "beyond" ? ["far cells" as const] : []),
];
