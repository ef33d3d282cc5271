import { writeXlsx } from "hucre/xlsx";

const PROVIDERS = ["OSEI, AMARA MD", "LINDQVIST, BEN MD", "MENDES, CARLA MD", "RAMAN, DEV DO", "PETROVA, ELENA MD", "HADDAD, FARID MD", "CALLOWAY, RUTH MD", "ORTIZ, SAMUEL MD"];
const PAYERS = ["BCBS of Illinois PPO", "Aetna Choice POS II", "UnitedHealthcare", "Cigna OAP", "Medicare Part B", "Humana Gold Plus", "Meridian Medicaid", "Self Pay"];
const HEADINGS = ["Posting Date", "Rendering Provider", "Payer", "CPT", "Charges", "Adjustments", "Payments", "Refunds"];
const FIRST_DAY = 45_383;
const DAYS = 913;

/** A billing system's export of so many payment lines, 8 columns wide, with its grand total. */
export function largeWorkbook(lineCount: number): Promise<Uint8Array> {
  let payments = 0;
  let refunds = 0;
  const lines = Array.from({ length: lineCount }, (_, index) => {
    const payment = 4_000 + ((index * 7_919) % 60_000);
    const refund = index % 37 === 0 ? 500 + (index % 900) : 0;
    payments += payment;
    refunds += refund;
    const provider = PROVIDERS[(index * 5 + (index >> 3)) % PROVIDERS.length] ?? "";
    const payer = PAYERS[(index * 3 + (index >> 4)) % PAYERS.length] ?? "";
    return [FIRST_DAY + Math.floor((index * DAYS) / lineCount), provider, payer, 99_200 + (index % 16), (payment * 2) / 100, payment / 100, payment / 100, refund === 0 ? null : refund / 100];
  });
  const cells = new Map(Array.from({ length: lineCount }, (_, index) => [`${index + 1},0`, { style: { numFmt: "m/d/yyyy" } }]));
  return writeXlsx({ sheets: [{ name: "Payments", rows: [HEADINGS, ...lines, ["Grand Total", null, null, null, null, null, payments / 100, refunds / 100]], cells }] });
}
