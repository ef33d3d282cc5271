import type { AssociateFacts } from "../../../domain";
import { associateKind, dateKind, listKind, moneyKind, numberKind, wholeKind, yesNoKind } from "../kinds";
import { optional, required } from "./input-column";
import { EXAMPLE_ASSOCIATE } from "./example";
import { inputSheet, type Made, type Remark } from "./input-sheet";

/** Who is on the way, since when, and on what terms. */
export const ASSOCIATES = inputSheet({
  id: "associates",
  name: "Associates",
  tableName: "PartnerTrackAssociates",
  question: "Who is on the way to partnership, since when, and on what terms?",
  note: "One row a physician. Leave a cell empty where nobody knows: empty is not zero. No age, no family status, no leave, nothing of patients.",
  rowPer: "associate",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    role: optional("Role", listKind(["associate", "partner"]), "Associate or partner.", "associate"),
    startDate: optional("Start date", dateKind, "First day with the group.", "2023-07-01"),
    trackYears: optional("Track years", numberKind({ minimum: 0.5, maximum: 15 }), "Agreed years from start to decision.", 4),
    decisionDate: optional("Decision date", dateKind, "Agreed day of the decision, where one is written down.", "2027-07-01"),
    hoursOfFullWeek: optional("Hours of full week", numberKind({ minimum: 1, maximum: 168 }), "Clinic hours that make 1.0 cFTE, where cFTE comes in hours.", 36),
    payPerYear: optional("Pay per year", moneyKind, "Own pay and benefits in dollars, a year.", 31_000_000),
    redone: optional("Units redone", wholeKind(), "Claims resubmitted, charts returned, reads overread.", 12),
    unitsInAll: optional("Units in all", wholeKind({ minimum: 1 }), "All such units of the same time.", 640),
    qualityScore: optional("Quality score", numberKind({ minimum: 0, maximum: 100 }), "The group's own measure of clinical quality, 0 to 100.", 88),
    openSafetyConcern: optional("Open safety concern", yesNoKind, "Is a concern for patients' safety not closed? Yes or No.", false),
  },
  mustNotCount: [],
  same: { key: ({ associate }) => associate, counts: "first" },
  toEntry(row, where): Made<AssociateFacts> {
    const { associate, role, startDate, trackYears, hoursOfFullWeek, payPerYear, redone, unitsInAll, qualityScore, openSafetyConcern } = row;
    const isEarly = row.decisionDate !== null && startDate !== null && row.decisionDate < startDate;
    const rework = reworkOf(redone, unitsInAll);
    const remarks: Remark[] = [
      ...(isEarly ? [{ column: "decisionDate", text: "is before the start date; correct one of the two" }] : []),
      ...(rework === null && redone !== null && unitsInAll !== null ? [{ column: "redone", text: "is more than the units in all; correct one of the two" }] : []),
      ...(redone !== null && unitsInAll === null ? [{ column: "redone", text: "says nothing without the units in all; fill in both" }] : []),
    ];
    return {
      entry: { associate, where, role: role ?? "unknown", startDate, trackYears, decisionDate: isEarly ? null : row.decisionDate, hoursOfFullWeek, payPerYear, rework, qualityScore, openSafetyConcern },
      remarks,
    };
  },
});

const reworkOf = (redone: number | null, of: number | null): AssociateFacts["rework"] => (redone === null || of === null || redone > of ? null : { redone, of });
