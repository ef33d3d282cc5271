import { SPONSOR_STAGES, VETO_REASONS, type SponsorRecord } from "../../../domain";
import { anybodyKind, associateKind, dateKind, listKind, yesNoKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

const BY_NUMBER = Object.fromEntries(SPONSOR_STAGES.map((stage, index) => [String(index + 1), stage]));

/** How each partner stands to an associate. */
export const SPONSORS = inputSheet({
  id: "sponsors",
  name: "Sponsors and votes",
  tableName: "PartnerTrackSponsors",
  question: "Which partner speaks for an associate, and would they share a balance sheet?",
  note: "A row for each partner and associate. A sponsor spends reputation, a mentor gives advice. Leave the vote empty where it was not asked. Age, leave and good-faith reports are no reason.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    partner: required("Partner", anybodyKind, "The partner this row is about.", "Ruth Lindqvist"),
    relation: required("Relation", listKind(["sponsor", "mentor", "none"]), "Sponsor, mentor or none.", "sponsor"),
    stage: optional("Stage", listKind(SPONSOR_STAGES, BY_NUMBER), "The step this partner sees the associate on, 1 to 6.", "informal advocacy"),
    stageDate: optional("Stage date", dateKind, "Since when.", "2026-01-15"),
    wouldShareBalanceSheet: optional("Would share a balance sheet", yesNoKind, "And a call schedule. Empty where not asked.", true),
    vetoReason: optional("Reason if not", listKind(VETO_REASONS), "Only behind a No.", null),
    voteDate: optional("Vote date", dateKind, "The day it was asked.", "2026-06-30"),
  },
  mustNotCount: [],
  same: { key: ({ associate, partner }) => `${associate}\n${partner}`, counts: "all" },
  toEntry(row, where): Made<SponsorRecord> {
    const isStray = row.vetoReason !== null && row.wouldShareBalanceSheet !== false;
    return {
      entry: { ...row, where, stage: row.stage === null ? null : stageNumber(row.stage), vetoReason: isStray ? null : row.vetoReason },
      remarks: isStray ? [{ column: "vetoReason", text: "gives a reason, but the vote beside it is not No; set the vote to No or empty this cell" }] : [],
    };
  },
});

const STAGE_NUMBERS = [1, 2, 3, 4, 5, 6] as const;

const stageNumber = (stage: (typeof SPONSOR_STAGES)[number]): SponsorRecord["stage"] => STAGE_NUMBERS[SPONSOR_STAGES.indexOf(stage)] ?? null;
