import type { StaffRequest } from "../../../domain";
import { associateKind, dateKind, listKind, textKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** Who of the staff asked to work with an associate, or not to. */
export const STAFF_REQUESTS = inputSheet({
  id: "staffRequests",
  name: "Staff requests",
  tableName: "PartnerTrackStaffRequests",
  question: "Do the staff want to work with an associate?",
  note: "A row for each request. Write a code for whoever asked, the same one each time, and keep the list of codes elsewhere: requests count by people. No reasons and no quotes.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    date: required("Date", dateKind, "The day it was asked.", "2026-02-03"),
    requester: required("Requester code", textKind("MA-07 front"), "A code for the person who asked, not the name.", "MA-07"),
    wish: required("Wish", listKind(["with", "not with"]), "With, or not with, this associate.", "with"),
  },
  mustNotCount: [],
  same: null,
  toEntry: (row, where): Made<StaffRequest> => ({ entry: { ...row, where } }),
});
