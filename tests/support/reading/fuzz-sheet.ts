import type { CellValue, SheetSnapshot } from "../../../src/workbook";

/**
 * Cents that tell themselves apart in any sum: distinct powers of four. A sum of some of them, each taken once with either
 * sign, has the digits -1, 0 and 1 in base four and no other; an amount counted twice or made up has another digit.
 */
const BASE = 4;
const MOST_AMOUNTS = 20;
/** Below this stand years, days and counts, which are no money. */
const FIRST_POWER = 4;

const HOSTILE: readonly string[] = [
  "=1+1", "'=cmd|' /C calc'!A0", "<script>alert(1)</script>", "\u202eevil", "\u0000", "\u00a0", "\uFEFFProvider", "constructor", "__proto__", "toString", "hasOwnProperty",
  "(((((", "$$$", "1e999", "1,2,3,4", "--", "9".repeat(400), "a".repeat(5_000), "Total ".repeat(300), "-".repeat(2_000), "O'Brien, ".repeat(50), "Jan".repeat(500), "🙂🙂", "Q9 2024", "13/45/2024", "0/0/0", "FY", "NaN", "Infinity",
];
/** Numbers no sum of cents can hold. */
const BEYOND_MONEY: readonly number[] = [1e308, -1e308, 9e15, 1.5e13];
/** What the cells of a failed formula say. */
export const ERRORS = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#SPILL!"] as const;
const HEADINGS = ["Provider", "Month", "Payments", "Refunds", "Net Payments", "Collections", "Charges", "Payer", "Total", "Insurance Payments", "Patient Payments", "cFTE", "Posting Date", "Service Date", "Overhead", "Quarter", "Year", "YTD", "Patient Name", "Amount", "Type"] as const;
const PEOPLE = ["Maria Alvarez", "OKAFOR, DANIEL MD", "Dr. Priya Raman", "ALVAREZ M", "Unassigned", "Okafor/Raman", "Smith, John Jr."] as const;
const PERIODS = ["Jan 2024", "Feb-24", "03/2024", "Q2 2024", "2024Q3", "FY24 Q1", "Oct", "CY 2024", "MTD", "YTD", "Last 30 Days", "12/31/2024"] as const;
const LABELS = ["Total", "Grand Total", "Total for Maria Alvarez", "Group Average", "Medicare", "Aetna", "Payment", "Refund", "Payments by provider", "Collections 2024", "(blank)", "**TOTAL**"] as const;

/** The same chances for the same seed (Mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether whole cents are a sum of the sheet's amounts, each at most once, added or taken off. */
export function isSumOfAmounts(cents: number): boolean {
  let rest = Math.abs(cents);
  for (let power = 0; rest !== 0; power += 1) {
    const digit = rest % BASE === BASE - 1 ? -1 : rest % BASE;
    if (digit > 1 || (digit !== 0 && power < FIRST_POWER)) return false;
    rest = (rest - digit) / BASE;
  }
  return true;
}

/** Sheets of one workbook made of tables that were cut, torn and sprinkled with nonsense, or of nonsense alone. */
export function fuzzSheets(seed: number): readonly SheetSnapshot[] {
  const chance = chances(seed);
  const count = chance() < 0.8 ? 1 : 2;
  const amounts = Array.from({ length: MOST_AMOUNTS }, (_, power) => BASE ** (power + FIRST_POWER) / 100);
  return Array.from({ length: count }, (_, index) => {
    const rows = chance() < 0.35 ? garbage(chance, amounts) : tornTable(chance, amounts);
    const name = index === 0 ? pick(chance, ["Payments", "Sheet1", "Collections 2024", "Jan 2024", "Maria Alvarez", "O'Neill & <b>"]) : "Other";
    return { name, visibility: chance() < 0.95 ? "visible" : "hidden", firstRow: whole(chance, 4), firstColumn: whole(chance, 3), values: rows, numberFormats: [] };
  });
}

type Chance = () => number;
type Amounts = number[];

const whole = (chance: Chance, below: number): number => Math.floor(chance() * below);
const pick = <Item,>(chance: Chance, items: readonly Item[]): Item => items[whole(chance, items.length)] as Item;
const aText = (chance: Chance): CellValue => pick(chance, [HOSTILE, ERRORS, HEADINGS, PEOPLE, PERIODS, LABELS].map((list) => pick<string>(chance, list)));

/** An amount no other cell has, as a number or in text; none once all are used. */
function anAmount(chance: Chance, amounts: Amounts): CellValue {
  const [amount] = amounts.splice(whole(chance, amounts.length), 1);
  if (amount === undefined) return "";
  const text = amount.toFixed(2);
  return pick<CellValue>(chance, [amount, amount, amount, -amount, text, `$${text}`, `(${text})`, `${text}-`, `${text} CR`]);
}

function garbage(chance: Chance, amounts: Amounts): CellValue[][] {
  const width = 1 + whole(chance, chance() < 0.05 ? 300 : 9);
  return Array.from({ length: 1 + whole(chance, 14) }, () =>
    Array.from({ length: width }, () => {
      const kind = chance();
      if (kind < 0.3) return "";
      if (kind < 0.72) return aText(chance);
      if (kind < 0.74) return chance() < 0.5;
      return kind < 0.75 ? pick(chance, BEYOND_MONEY) : anAmount(chance, amounts);
    }),
  );
}

/** A table as a program would print it, then damaged. */
function tornTable(chance: Chance, amounts: Amounts): CellValue[][] {
  const isWide = chance() < 0.5;
  const periods = PERIODS.slice(0, 1 + whole(chance, 4));
  const headings: CellValue[] = isWide ? ["Provider", ...periods] : ["Month", "Provider", ...Array.from({ length: 1 + whole(chance, 3) }, () => pick(chance, HEADINGS))];
  const body = Array.from({ length: 1 + whole(chance, 5) }, (): CellValue[] => {
    const labels = isWide ? [pick(chance, PEOPLE)] : [pick(chance, PERIODS), pick(chance, PEOPLE)];
    return [...labels, ...headings.slice(labels.length).map(() => anAmount(chance, amounts))];
  });
  const titles = chance() < 0.4 ? [["Payments by provider, 2024"]] : [];
  const band = chance() < 0.2 ? [["", pick(chance, ["2024", "2023", "Payments", "Jan 2024"]), "", ""]] : [];
  const footer = chance() < 0.3 ? [[pick(chance, LABELS), ...headings.slice(1).map(() => anAmount(chance, amounts))]] : [];
  const table: CellValue[][] = [...titles, ...band, headings, ...body, ...footer];
  return damage(chance, table);
}

function damage(chance: Chance, table: CellValue[][]): CellValue[][] {
  const blows = whole(chance, 5);
  const damaged = table.map((row) => [...row]);
  for (let blow = 0; blow < blows; blow += 1) {
    const row = damaged[whole(chance, damaged.length)] ?? [];
    const column = whole(chance, row.length + 2);
    const kind = whole(chance, 7);
    if (kind === 0) row[column] = aText(chance);
    else if (kind === 6) row[column] = pick(chance, BEYOND_MONEY);
    else if (kind === 1) row[column] = "";
    else if (kind === 2) row.unshift("");
    else if (kind === 3) row.length = Math.min(row.length, column);
    else if (kind === 4) damaged.splice(whole(chance, damaged.length + 1), 0, [aText(chance)]);
    else damaged.length = Math.max(1, damaged.length - whole(chance, 3));
  }
  // A row with holes is none a spreadsheet program hands over.
  return damaged.map((row) => Array.from(row, (value) => value ?? ""));
}
