import { isPostingState, isVoidFlag, postingKind } from "../../../../src/workbook/reading/lexicon/posting-kind";

describe("kinds of postings", () => {
  test.each(["Payment", "PMT-INS", "PINS PMT", "Copay", "Patient Check", "CREDIT CARD", "EFT", "ERA", "Prepayment", "AETNA PAYMENT", "New Payment", "Receipts", "Posted", "Actual", "CY"])(
    "%j was received",
    (label) => expect(postingKind(label)).toBe("received"),
  );

  test.each(["Refund", "REF-PT", "Recoupment", "Take-back", "NSF", "Returned Check", "Chargeback", "Payment Reversal", "Void Payment"])("%j was given back", (label) => {
    expect(postingKind(label)).toBe("given-back");
  });

  test.each(["Charge", "CHG", "ADJ-CO", "Adjustment", "Contractual", "W/O", "99213 OFFICE VISIT", "New Credit Adjustment", "Budget", "Budgeted receipts", "Voided", "Pending", "PY", "Visits", "wRVUs", "Average payment"])(
    "%j was not received",
    (label) => expect(postingKind(label)).toBe("not-received"),
  );

  test.each(["ZQ4", "Transfer", "XFER", "TRANSFERIN", "Accrual", ""])("nothing is known of %j", (label) => expect(postingKind(label)).toBeNull());

  test("a void is one or the other by its sign", () => expect(postingKind("VOID")).toBe("void"));

  test("states say how a posting stands, not what it is", () => {
    expect(["Posted", "Voided", "Forecast", "Payment", "Charge"].map(isPostingState)).toEqual([true, true, true, false, false]);
  });

  test("a flag of voids says so in its heading", () => {
    expect(["Voided", "VOID_FLAG", "Is Reversed", "Voids", "Payment"].map(isVoidFlag)).toEqual([true, true, true, false, false]);
  });
});
