import { GROWTH_KINDS, type GrowthRecord } from "../../../domain";
import { associateKind, dateKind, listKind, textKind, wholeKind, yesNoKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made, type Remark } from "./input-sheet";

const COUNTED: GrowthRecord["kind"] = "inbound referrals";

/** What grows the practice, or would leave with an associate. */
export const GROWTH = inputSheet({
  id: "growth",
  name: "Growth",
  tableName: "PartnerTrackGrowth",
  question: "What does an associate bring in, build or hold that would be missed?",
  note: "A row for each referrer group, line, site or crisis. Count inbound referrals only, over equal lengths of time. What the associate orders from or refers to services of your own must not be written down: it never counts. No names of patients.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    kind: required("Kind", listKind(GROWTH_KINDS), "One of the five.", "inbound referrals"),
    what: required("What", textKind("Family practices in Lakeside"), "Which site, line, crisis or referrers; never a patient.", "Lakeside family practices"),
    before: optional("Before", wholeKind(), "Inbound referrals before; empty for other kinds.", 30),
    after: optional("After", wholeKind(), "Inbound referrals in an equal time after.", 42),
    dependsOnAssociate: optional("Depends on associate", yesNoKind, "Would it go if the associate went?", true),
    since: optional("Since", dateKind, "Since when.", "2025-09-01"),
  },
  mustNotCount: [
    {
      words: /\b(?:leakage|downstream|outbound|in-house|self-referr\w+|(?:ordered|orders|refers|referred|referrals|sent|sends) (?:to|for|from) (?:our|own|the group's|the practice's)|our own|designated health)\b/i,
      why: "mentions orders or referrals to services of the group's own, which must not count (42 CFR 411.352(g)); count what others send in",
    },
  ],
  same: { key: ({ associate, kind, what }) => `${associate}\n${kind}\n${what}`, counts: "all" },
  toEntry(row, where): Made<GrowthRecord> {
    const isCounted = row.kind === COUNTED;
    const remarks: Remark[] = (["before", "after"] as const).flatMap((column) =>
      isCounted || row[column] === null ? [] : [{ column, text: `is only for ${COUNTED}; empty this cell, or choose that kind` }],
    );
    return { entry: { ...row, where, before: isCounted ? row.before : null, after: isCounted ? row.after : null }, remarks };
  },
});
