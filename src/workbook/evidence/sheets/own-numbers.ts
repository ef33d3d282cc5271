import type { OwnNumbersRecord } from "../../../domain";
import { associateKind, dateKind, yesNoKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** Which of four figures of their own associates know. */
export const OWN_NUMBERS_SHEET = inputSheet({
  id: "ownNumbers",
  name: "Own numbers",
  tableName: "PartnerTrackOwnNumbers",
  question: "Does an associate know their own numbers?",
  note: "A row for each time it was asked. Yes is known, No is not known, empty is not asked.",
  rowPer: "associate",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    askedOn: optional("Asked on", dateKind, "The day it was asked.", "2026-05-04"),
    collections: optional("Own collections last quarter", yesNoKind, "Known within about five percent?", true),
    mix: optional("Medicare and commercial share", yesNoKind, "The shares of their own panel.", true),
    noShows: optional("No-show rate against the group", yesNoKind, "Above or below, and by how much.", false),
    overhead: optional("How overhead is allocated", yesNoKind, "By what it is divided.", null),
  },
  mustNotCount: [],
  same: { key: ({ associate, askedOn }) => `${associate}\n${askedOn}`, counts: "all" },
  toEntry: ({ associate, askedOn, collections, mix, noShows, overhead }, where): Made<OwnNumbersRecord> => ({
    entry: {
      associate,
      where,
      askedOn,
      known: { "own collections last quarter": collections, "Medicare and commercial share": mix, "no-show rate against the group": noShows, "how overhead is allocated": overhead },
    },
  }),
});
