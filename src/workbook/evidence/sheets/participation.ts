import { PARTICIPATION_KINDS, type ParticipationRecord } from "../../../domain";
import { associateKind, listKind, wholeKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** How often associates took part in what the group calls. */
export const PARTICIPATION = inputSheet({
  id: "participation",
  name: "Participation",
  tableName: "PartnerTrackParticipation",
  question: "Does an associate take part in what the group itself calls?",
  note: "A row for each associate and kind of meeting, over the same time for all. Call, leave and patients are excused, and no absence. Golf, dinners and other company must not be written down: they never count.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    kind: required("Kind", listKind(PARTICIPATION_KINDS), "One of the meetings that count.", "department meeting"),
    offered: required("Offered", wholeKind(), "How often the associate was asked to come.", 12),
    attended: required("Attended", wholeKind(), "How often they came.", 10),
    excused: required("Excused", wholeKind(), "How often call, leave or patients kept them; 0 if never.", 1),
  },
  mustNotCount: [
    {
      words: /\b(?:golf|dinners?|drinks|party|parties|social|retreats?)\b/i,
      why: "mentions company outside the group's own meetings, which must not count",
    },
  ],
  same: null,
  toEntry(row, where): Made<ParticipationRecord> {
    if (row.attended + row.excused <= row.offered) return { entry: { ...row, where } };
    return { contradiction: `${row.attended} attended and ${row.excused} excused are more than the ${row.offered} offered; correct one of the three` };
  },
});
