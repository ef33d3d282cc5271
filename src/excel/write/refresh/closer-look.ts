import { foreignConditionals, type AsWritten, type CarryOver } from "../../../workbook";
import type { Conversation } from "../../conversation";
import { loadConditional, type ConditionalLook } from "./load-conditional";
import { loadRemarks, type Remark } from "./load-remarks";
import type { FormerSeen } from "./look-at-former";

/** What has to be asked for one by one, and so only where the user added some. */
export interface CloserLook {
  readonly conditionals: readonly ConditionalLook[];
  readonly remarks: readonly Remark[];
}

/** A sheet of the user's work, and what we know of it. */
export interface ToLookAt {
  readonly sheet: Excel.Worksheet;
  readonly written: AsWritten;
  readonly former: FormerSeen;
  readonly carry: CarryOver;
}

export const NOTHING_CLOSER: CloserLook = { conditionals: [], remarks: [] };

/** Are there conditional formats besides ours, or notes? */
export const needsCloserLook = ({ written, former }: Pick<ToLookAt, "written" | "former">): boolean => {
  const ours = written.conditionals.map((each) => each.split(" ")[0] ?? "").sort();
  return former.remarks.comments + former.remarks.notes > 0 || [...former.conditionalTypes].sort().join() !== ours.join();
};

/** The user's conditional formats and notes, in one round trip; none where nobody needs it. */
export async function lookCloser({ sync }: Conversation, sheets: readonly ToLookAt[]): Promise<ReadonlyMap<ToLookAt, CloserLook>> {
  const asked = sheets.filter(needsCloserLook).map((each) => {
    const { conditionalFormats } = each.sheet.getRange();
    const conditionals = each.former.conditionalTypes.map((type, index) => loadConditional(conditionalFormats.getItemAt(index), type));
    const remarks = loadRemarks(each.sheet, each.former.remarks);
    return { each, conditionals, remarks };
  });
  if (asked.length === 0) return new Map();
  await sync();
  return new Map(
    asked.map(({ each, conditionals, remarks }) => [
      each,
      {
        conditionals: foreignConditionals(each.written, conditionals.map((read) => read()), each.carry.places),
        remarks: remarks(),
      },
    ]),
  );
}
