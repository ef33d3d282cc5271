import type { Found } from "../../actions";
import { roleAnswerId } from "../../workbook";
import type { Draft, DraftField, Drafts } from "./drafts";
import { heldInCell } from "./held-in-cell";

type Read = Pick<Found, "evidence" | "reading">;

/**
 * Drafts after the workbook was read anew. Where it says something else by now, because the draft was kept, taken back or typed
 * over in the sheet, what was typed has had its day; the rest stays.
 */
export function withoutSettled(drafts: Drafts, found: Read): Drafts {
  const { scale, roles } = drafts;
  return {
    ...drafts,
    ...(scale === undefined ? {} : { scale: fieldsOf(scale, (setting, field) => isStillOpen(found, setting, field)) }),
    ...(roles === undefined ? {} : { roles: fieldsOf(roles, (answerId, { over }) => roleNow(found, answerId) === over) }),
  };
}

const fieldsOf = (draft: Draft, isOpen: (key: string, field: DraftField) => boolean): Draft => Object.fromEntries(Object.entries(draft).filter(([key, field]) => isOpen(key, field)));

function isStillOpen(found: Read, setting: string, { over }: DraftField): boolean {
  const now = heldInCell(found, setting);
  if (over !== null || now === null) return now === over;
  // A sheet that was only inserted holds the usual scale, over which this was typed.
  return now === "" || now === String(found.evidence.scoringPlaces?.cells[setting]?.byDefault ?? "");
}

const roleNow = ({ reading: { group } }: Read, answerId: string): string | null => group?.physicians.find(({ name }) => roleAnswerId(name) === answerId)?.role ?? null;
