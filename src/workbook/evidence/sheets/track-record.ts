import { DELAY_REASONS, type PastAssociate } from "../../../domain";
import { anybodyKind, dateKind, listKind, yesNoKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

const reason = listKind(DELAY_REASONS);

/** How the group kept its word to associates so far. */
export const TRACK_RECORD = inputSheet({
  id: "trackRecord",
  name: "Track record",
  tableName: "PartnerTrackTrackRecord",
  question: "Does the group decide when it said it would?",
  note: "A row for each associate of the last ten years, those who still wait among them. They need not be in the collections. What was said at each delay, in order; no other reasons.",
  rowPer: "event",
  columns: {
    associate: required("Associate", anybodyKind, "First and last name.", EXAMPLE_ASSOCIATE),
    startDate: optional("Start date", dateKind, "First day with the group.", "2018-07-01"),
    promised: optional("Promised date", dateKind, "The day the decision was promised for.", "2021-07-01"),
    decided: optional("Decided on", dateKind, "The day they became partner or were told no; empty where neither.", "2022-07-01"),
    outcome: required("Outcome", listKind(["partner", "declined", "left", "waiting"]), "Partner, declined, left or waiting.", "partner"),
    firstReason: optional("First delay", reason, "What was said when it was put off.", "productivity data"),
    secondReason: optional("Second delay", reason, "The second time.", null),
    thirdReason: optional("Third delay", reason, "The third time.", null),
    criteriaInWriting: optional("Criteria in writing", yesNoKind, "Did they get the criteria in writing?", true),
  },
  mustNotCount: [],
  same: { key: ({ associate, startDate }) => `${associate}\n${startDate}`, counts: "first" },
  toEntry({ firstReason, secondReason, thirdReason, ...row }, where): Made<PastAssociate> {
    const { decided, outcome, startDate } = row;
    if (outcome === "waiting" && decided !== null) return { contradiction: "the outcome is waiting, yet a day of decision is given; correct one of the two" };
    if ((outcome === "partner" || outcome === "declined") && decided === null) return { contradiction: `the outcome is ${outcome}, but the day of the decision is empty; fill it in` };
    if (startDate !== null && decided !== null && decided < startDate) return { contradiction: "the decision is before the start; correct one of the two" };
    return { entry: { ...row, where, delayReasons: [firstReason, secondReason, thirdReason].filter((each) => each !== null) } };
  },
});
