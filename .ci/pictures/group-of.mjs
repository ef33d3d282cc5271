/** The sample practice with more or fewer associates: the same workbook, the same input sheets, other names and other sizes. */
import { readFileSync, writeFileSync } from "node:fs";
import { read, utils, write } from "@e965/xlsx";

const FIRST_NAMES = ["Amara", "Ben", "Carla", "Dev", "Elena", "Farid", "Grace", "Hugo", "Iris", "Jonah", "Keiko", "Maximilian", "Nia", "Olu", "Priya"];
const FAMILY_NAMES = ["Osei", "Lindqvist-Abernathy", "Mendes", "Venkataraghavan"];
/** Months of payments that are kept: enough for six quarters, and quick to read. */
const KEPT_MONTHS = 21;
const PARTNERS = new Set(["calloway", "ortiz", "vance", "quinn"]);

const nameOf = (index) => `${FIRST_NAMES[index % FIRST_NAMES.length]} ${FAMILY_NAMES[Math.floor(index / FIRST_NAMES.length) % FAMILY_NAMES.length]}`;
/** Nobody collects quite what another does. */
const sizeOf = (index) => 0.72 + ((index * 37) % 61) / 100;

/**
 * Writes a workbook of that many associates made from the sample's nine.
 * @param {string} sample - the sample practice with its input sheets
 * @param {number} count - at most sixty, the names there are
 */
export function writeGroupOf(sample, count, target) {
  const book = read(readFileSync(sample), { UTC: true });
  const roster = rowsOf(book, "Clinical FTE");
  const originals = roster.slice(4).filter((row) => row[1] === "Associate").map((row) => String(row[0]).split(",")[0]);
  const people = Array.from({ length: count }, (_, index) => ({ name: nameOf(index), original: originals[index % originals.length], size: sizeOf(index) }));
  const sheets = { Payments: payments(book, people), "Clinical FTE": clinicalFte(roster, people), Overhead: overhead(book, (4 + count) / 13) };
  for (const name of book.SheetNames) book.Sheets[name] = sheetOf(sheets[name] ?? evidence(rowsOf(book, name), people), name);
  writeFileSync(target, write(book, { type: "buffer", bookType: "xlsx", compression: true }));
}

const rowsOf = (book, name) => utils.sheet_to_json(book.Sheets[name], { header: 1, defval: null });

const rosterWords = (name) => `${name.split(" ").slice(1).join(" ")}, ${name.split(" ")[0]}`.toUpperCase();

function payments(book, people) {
  const all = rowsOf(book, "Payments");
  const lines = all.slice(5, -1);
  const months = [...new Set(lines.map(([month]) => month))].filter((month) => typeof month === "number").sort((a, b) => a - b).slice(-KEPT_MONTHS);
  const recent = lines.filter(([month]) => months.includes(month));
  const isOf = (row, name) => String(row[1]).startsWith(rosterWords(name));
  const cents = (amount, size) => (amount === null ? null : Math.round(amount * size * 100) / 100);
  const scaled = people.flatMap(({ name, original, size }) => recent.filter((row) => isOf(row, original)).map(([month, , payer, paid, refunded]) => [month, `${rosterWords(name)} MD`, payer, cents(paid, size), cents(refunded, size)]));
  const partners = recent.filter((row) => [...PARTNERS].some((partner) => String(row[1]).toLowerCase().startsWith(partner))).map((row) => row.slice(0, 5));
  const net = [...partners, ...scaled].map((row) => [...row, cents((row[3] ?? 0) - (row[4] ?? 0), 1)]);
  return [...all.slice(0, 2), [], [], all[4], ...net];
}

const clinicalFte = (roster, people) => [
  ...roster.slice(0, 4),
  ...roster.slice(4).filter((row) => row[1] === "Partner"),
  ...people.map(({ name, original }) => [`${name}, MD`, ...(roster.find((row) => String(row[0]).startsWith(original)) ?? []).slice(1)]),
];

/** The totals are left out: rounded lines no longer add up to rounded totals, and a comparison would rightly refuse. */
const overhead = (book, factor) =>
  rowsOf(book, "Overhead")
    .filter((row) => !/^Total/.test(row[0]))
    .map((row, index) => row.slice(0, -1).map((cell) => (index > 2 && typeof cell === "number" ? Math.round(cell * factor) : cell)));

/** Rows about a person are said of everybody made from that person; all others stay. */
function evidence(rows, people) {
  const isAbout = (row, name) => row[0] === name;
  const originals = new Set(people.map(({ original }) => original));
  const first = rows.findIndex((row) => originals.has(row[0]));
  if (first < 0) return rows;
  return [...rows.slice(0, first), ...people.flatMap(({ name, original }) => rows.filter((row) => isAbout(row, original)).map((row) => [name, ...row.slice(1)]))];
}

const MONTH_SHEETS = { Payments: ([, column]) => column === 0, "Clinical FTE": ([row, column]) => row === 3 ? column > 3 : column === 2 };

/** Days are kept as the numbers they are in a file, and shown as days by their format. */
function sheetOf(rows, name) {
  const sheet = utils.aoa_to_sheet(rows);
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!") || cell.t !== "n" || cell.v < 36_526 || cell.v > 55_000 || !Number.isInteger(cell.v)) continue;
    const { r, c } = utils.decode_cell(address);
    const isDay = MONTH_SHEETS[name]?.([r, c]) ?? name !== "Overhead";
    if (isDay) cell.z = name === "Payments" || c > 3 && name === "Clinical FTE" ? "mmm yyyy" : "yyyy-mm-dd";
    if (name === "Overhead" && r === 2) cell.z = "mmm yyyy";
  }
  return sheet;
}
