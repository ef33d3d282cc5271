import { headingMeaning } from "../../../../src/workbook/reading/lexicon/heading-meaning";
import { isPseudoProvider } from "../../../../src/workbook/reading/lexicon/pseudo-provider";
import { basisOfText, subjectOfText } from "../../../../src/workbook/reading/lexicon/subject-of-text";
import { totalLabel } from "../../../../src/workbook/reading/lexicon/total-label";

const meaning = (text: string): unknown => headingMeaning(text, { dateSystem: "1900", dayOrder: "month-first" }, false);
const isLabel = (role: string): object => ({ kind: "label", role });
const isMeasure = (measure: string): object => ({ kind: "measure", measure });

describe("headings of real exports", () => {
  test.each(["Provider", "Provider Name", "Rendering Provider", "Transaction: Rendering Provider Name", "Servicing Physician", "ATTENDING_PHYSICIAN", "Billing Provider", "Physician", "Doctor", "Credit Provider", "RENDERRING_PROVIDER", "Associate"])(
    "%j is a provider",
    (text) => expect(meaning(text)).toMatchObject(isLabel("provider")),
  );

  test.each(["SERV_PROV_NAME", "Prov Nm", "Rndr Prov", "Svc Prov", "Perf Prov", "Performed By", "Attending Phys", "Encounter Provider", "Resource"])("%j is a provider", (text) => {
    expect(meaning(text)).toMatchObject(isLabel("provider"));
  });

  test.each(["Payment ID", "Payment Number", "Payment Batch", "Deposit Slip", "trnsctn id", "patientid", "Payment Reference", "Income Account"])("%j is left alone, since it numbers", (text) => {
    expect(meaning(text)).toEqual({ kind: "left-alone" });
  });

  test.each(["# Payments", "Payment #", "Payment Count", "No. of Payments", "Paid Claims", "Payment Lag (days)", "Payments (wRVU)"])("%j is work, since it counts", (text) => {
    expect(meaning(text)).toEqual(isMeasure("work"));
  });

  test.each([
    ...["Unposted Payments", "Pending Payments", "Denied payments", "Promised payments", "Payments in transit", "Cash on hand", "Check Amount", "ERA Total", "Sent to Collections", "Collection Agency"],
    ...["Salary paid", "Bonus paid", "Rent paid", "Malpractice paid", "Income tax", "Net income", "Income guarantee", "Reserve for refunds", "Revenue at risk"],
  ])("%j is money, but none that was received", (text) => expect(meaning(text)).toEqual(isMeasure("derived")));

  test.each(["pymnts", "Rcpts", "Posted Amount", "Applied", "Deposited"])("%j is payments", (text) => expect(meaning(text)).toEqual(isMeasure("payments")));

  test.each(["Transaction Amount", "Trans Amt", "Txn Amount"])("%j is an amount, of whatever kind its row is", (text) => expect(meaning(text)).toEqual(isMeasure("amount")));

  test.each(["posted_at", "POST_DTTM", "Check Date", "Entry Date", "Bank Date", "ERA Date", "Rcvd Date", "Effective Date"])("%j is a period of posting dates", (text) => {
    expect(meaning(text)).toMatchObject({ ...isLabel("period"), basis: "posting" });
  });

  test.each(["Referring Provider", "PCP", "Facility", "Location", "Posted By", "Patient Name", "Patient", "MRN", "Patient Acct No", "Policy", "DOB", "Claim No", "Account", "CPT Code", "Check Number", "Facility POS"])(
    "%j is left alone",
    (text) => expect(meaning(text)).toEqual({ kind: "left-alone" }),
  );

  test.each([
    ["Posting Date", "posting"],
    ["Posting Month", "posting"],
    ["Payment Posted Date", "posting"],
    ["Date: Posting Date", "posting"],
    ["Deposit Date", "posting"],
    ["DOS", "service"],
    ["Date of Service", "service"],
    ["Service Date", "service"],
    ["Date: Date of Service", "service"],
    ["Month", "unknown"],
    ["Period", "unknown"],
    ["Quarter", "unknown"],
    ["Fiscal Period", "unknown"],
    ["Acctg Period", "unknown"],
    ["EOM", "unknown"],
    ["Posted", "posting"],
  ])("%j is a period of %s dates", (text, basis) => expect(meaning(text)).toMatchObject({ ...isLabel("period"), basis }));

  test.each(["Payments", "Total Payments", "Payment Amount", "Collections", "Receipts", "Paid Amt", "AMT_PAID", "Total Paid", "Total Income", "Tot_Mdcr_Pymt_Amt", "Credit", "Sum of Payments", "Cash Collected", "Received", "Amount Deposited", "Posted Amount", "Coll.", "Reimbursement", "Professional Fees Collected"])(
    "%j is payments",
    (text) => expect(meaning(text)).toEqual(isMeasure("payments")),
  );

  test.each(["Net Payments", "Net Collections", "Transaction: Amount - Net Payments", "Net Credit", "Adjusted Receipts", "Collections (net)", "Net Rev", "Net Pmts (after refunds)", "Payments less refunds"])("%j is net", (text) => {
    expect(meaning(text)).toEqual(isMeasure("net"));
  });

  test.each(["Ins Paid", "Pt Paid", "Pat. Paid", "Insurance Payments", "PATIENT_PAYMENTS", "Pt Income", "Ins Income", "Payer Payment", "Copay"])("%j is a component", (text) => {
    expect(meaning(text)).toEqual(isMeasure("component"));
  });

  test.each([
    ["Refunds", "refunds"],
    ["Insurance Refund", "refunds"],
    ["Take-backs", "refunds"],
    ["Payment Voids", "refunds"],
    ["Charges", "charges"],
    ["Production", "charges"],
    ["Net Charges", "charges"],
    ["Contractual Adjustment", "adjustments"],
    ["Writeoff", "adjustments"],
    ["Adjustment Offsets", "adjustments"],
    ["Credit Memos", "adjustments"],
    ["Fee Schedule Allowed", "adjustments"],
    ["Payer Withheld", "adjustments"],
    ["Net Collection Rate", "derived"],
    ["Net Collection %", "derived"],
    ["Budget", "derived"],
    ["overall_payments", "derived"],
    ["Balance", "derived"],
    ["Payments per Visit", "derived"],
    ["cFTE", "cfte"],
    ["clinicalFTE", "cfte"],
    ["% Clinical", "cfte"],
    ["FTE", "fte"],
    ["adminFTE", "derived"],
    ["Allocated Overhead", "overhead"],
    ["Operating Expense", "overhead"],
    ["wRVU", "work"],
    ["Visits", "work"],
  ])("%j is %s", (text, measure) => expect(meaning(text)).toEqual(isMeasure(measure)));

  test.each([
    ["Payer", "payer"],
    ["Primary Insurance Name", "payer"],
    ["Carrier", "payer"],
    ["Payer Class", "payer-class"],
    ["Financial Class", "payer-class"],
    ["Role", "role"],
    ["Start Date", "start-date"],
    ["Hire date", "start-date"],
    ["Track (years)", "track-years"],
    ["Years to Partnership", "track-years"],
    ["Category", "category"],
    ["Provider NPI", "provider-id"],
  ])("%j is a %s column", (text, role) => expect(meaning(text)).toMatchObject(isLabel(role)));

  test("totals are known with the period they sum", () => {
    expect(meaning("Total")).toEqual({ kind: "total", period: null });
    expect(meaning("Grand Total")).toEqual({ kind: "total", period: null });
    expect(meaning("2024 Total")).toMatchObject({ kind: "total", period: { kind: "year", year: 2024 } });
    expect(meaning("Q1 2024 Total")).toMatchObject({ kind: "total", period: { kind: "span", months: 3 } });
  });
});

describe("labels of rows that are no data", () => {
  test.each(["Total", "TOTAL:", "**TOTAL**", "Totals", "Subtotal", "Sub-Total", "Report Totals:", "Grand Total", "Total for Aetna", "Smith, John Total", "Jan-24 Total", "All Providers", "Total operating expense"])(
    "%j is a total",
    (text) => expect(totalLabel(text)).toMatchObject({ kind: "total" }),
  );

  test("a total says what it sums where it does", () => {
    expect(totalLabel("Total for Smith, John")).toMatchObject({ of: "smith john", everything: false });
    expect(totalLabel("Smith, John Total")).toMatchObject({ of: "smith john" });
    expect(totalLabel("Grand Total")).toMatchObject({ everything: true });
  });

  test.each(["Average", "Group average", "Mean", "Median", "% of total"])("%j is a statistic", (text) => {
    expect(totalLabel(text)).toEqual({ kind: "statistic" });
  });

  test.each(["Smith, John", "Aetna", "Rent", "Unassigned"])("%j is neither", (text) => expect(totalLabel(text)).toBeNull());

  test.each(["", "Unassigned", "(blank)", "Locum", "LOCUM TENENS - JONES", "Group", "Unearned", "Unapplied Cash", "No Provider", "Unknown", "NP Pool"])("%j stands for nobody", (text) => {
    expect(isPseudoProvider(text)).toBe(true);
  });

  test.each(["Smith, John", "Dr. Blank", "Grouper, Ann"])("%j is somebody", (text) => expect(isPseudoProvider(text)).toBe(false));
});

describe("what a title says its figures are", () => {
  test.each([
    ["Payments by posting date, net of refunds", "net"],
    ["Collections by Provider", "payments"],
    ["Charges by Provider", "charges"],
    ["Clinical FTE by month", "cfte"],
    ["Operating expense by month", "overhead"],
    ["Total Charges and Payments by Provider and Month", null],
    ["Sheet1", null],
  ])("%j", (text, subject) => expect(subjectOfText(text)).toBe(subject));

  test("and by which dates they are counted", () => {
    expect(basisOfText("Payments by posting date")).toBe("posting");
    expect(basisOfText("Collections by DOS")).toBe("service");
    expect(basisOfText("Collections")).toBe("unknown");
  });
});
