import type { Measure } from "../lexicon/header-meaning";
import { totalLabel } from "../lexicon/total-label";
import { quarterSpan } from "../periods/period-label";
import type { Band } from "./band-over";
import type { Block } from "./block";
import { columnsThatSum } from "./columns-that-sum";
import { columnContents } from "./column-contents";
import type { BlockPlace } from "./block-place";
import { facetsOf, type Facets } from "./facets-of";
import { payerColumns, peopleColumns, saysPeriod } from "./is-heading";
import { withOtherYears } from "./other-years";
import { isPayOrPlan } from "./subject-of-block";
import { withSummariesAsTotals } from "./summary-columns";
import { withUnreadColumns } from "./unread-columns";
import type { TotalHeading, ValueColumn, ValueColumns } from "./value-column";

const MONEY: readonly Measure[] = ["payments", "net", "component", "amount", "refunds"];

/** Sorts a table's columns of figures into those to read, those that sum others and those to leave alone. */
export function valueColumns(place: BlockPlace, band: Band | null, subject: Measure | null): ValueColumns {
  const across = namesAcross(place, band);
  const open: number[] = [];
  const found = { columns: [] as ValueColumn[], totals: [] as TotalHeading[], rejected: [] as Block["rejected"][number][], unread: [] as Block["unread"][number][] };
  const isOther = isPayOrPlan(place);
  // "AR Activity" over rows of charges and payments does not say what an amount is; the rows do.
  const isNamedByRow = place.heading.meanings.some((meaning) => meaning.kind === "label" && meaning.role === "measure-name");
  const isWide = across.size > 0 || [...place.heading.meanings, ...(band?.meanings ?? [])].some(saysPeriod);
  place.heading.meanings.forEach((meaning, column) => {
    const header = String(place.grid.value(place.heading.row, column)).trim();
    const contents = columnContents(place.grid, column, place.heading.row + 1, place.endRow);
    if (contents.figures + contents.percentages === 0 && contents.texts + contents.dates > 0) return;
    const name = across.get(column);
    // "Self Pay" under payers is a payer, whatever it may mean elsewhere.
    const facets = facetsOf(name?.kind !== "payer" ? meaning : { kind: "unknown" }, band?.meanings[column], band?.years[column] ?? null);
    const said = (facets.measure === "amount" && !isNamedByRow ? subject : facets.measure) ?? (facets.measure === "amount" ? "amount" : (subject ?? "payments"));
    const measure = isOther && MONEY.includes(said) ? "derived" : said;
    const isFraction = ["cfte", "fte", "hours"].includes(measure);
    if (facets.period?.kind === "cumulative" || facets.period?.kind === "projected") {
      found.rejected.push({ column, header, why: facets.period.kind });
      open.push(column);
    } else if (measure === "derived") {
      found.rejected.push({ column, header, why: "derived" });
    } else if (facets.period === null && facets.measure === null && name === undefined && !facets.isTotal) {
      if (contents.figures > 0) open.push(column);
      if (contents.figures > contents.texts && (meaning.kind === "unknown" || meaning.kind === "blank")) found.unread.push({ column, header });
    } else if (!isFraction && contents.percentages > contents.figures) {
      found.rejected.push({ column, header, why: "percent" });
    } else if (isWide && (facets.isTotal || isTotalOfKind(facets, header))) {
      found.totals.push({ column, header, measure, period: facets.period, bandYear: facets.bandYear, parts: [] });
    } else {
      const people = name?.kind === "provider" ? name.text : null;
      const payer = name?.kind === "payer" ? name.text : null;
      const placed = facets.isTotal ? { ...facets, period: null } : facets;
      found.columns.push({ column, header, measure, period: placed.period, bandYear: facets.bandYear, provider: people, payer });
    }
  });
  const dated = withSummariesAsTotals(place, withOtherYears(place, { ...found, columns: withQuarterEnds(found.columns) }));
  const totals = [...dated.totals, ...columnsThatSum(place, dated.columns, open)].sort((one, other) => one.column - other.column);
  return withUnreadColumns(place, { ...dated, totals });
}

/** Dates three months apart that all begin, or all end, calendar quarters stand for the quarters. */
function withQuarterEnds(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const months = [...new Set(columns.flatMap(({ period }) => (period?.kind === "span" && period.day !== null ? [period.firstMonth] : [])))];
  const inStep = months.length >= 2 && months.every((month) => month % 3 === (months[0] ?? 0) % 3 && month % 3 !== 1);
  if (!inStep) return columns;
  return columns.map((column) => {
    const { period } = column;
    if (period?.kind !== "span" || period.day === null) return column;
    return { ...column, period: quarterSpan(Math.floor(period.firstMonth / 12), Math.floor((period.firstMonth % 12) / 3) + 1) };
  });
}

/** "Total Payments" after payments by month. */
const isTotalOfKind = ({ period, measure }: Facets, header: string): boolean =>
  period === null && measure !== null && totalLabel(header)?.kind === "total";

type NameAcross = { readonly kind: "provider" | "payer"; readonly text: string };

/** The provider of the band over each column of figures. */
function peopleOver(heading: BlockPlace["heading"], band: Band): ReadonlyMap<number, NameAcross> {
  const columns = heading.meanings.flatMap(({ kind }, column) => (kind === "measure" && band.meanings[column]?.kind === "unknown" ? [column] : []));
  return new Map(columns.map((column) => [column, { kind: "provider", text: (band.texts[column] ?? "").trim() }]));
}

/** Headings that are names: payers across a row of providers, or providers across a row of periods. */
function namesAcross({ grid, heading }: BlockPlace, band: Band | null): ReadonlyMap<number, NameAcross> {
  const cells = grid.row(heading.row);
  if (heading.meanings.some(saysPeriod)) return new Map();
  const has = (role: string): boolean => heading.meanings.some((meaning) => meaning.kind === "label" && meaning.role === role);
  const hasPeopleDown = has("provider") || has("provider-last-name");
  if (band?.isOfPeople && (has("period") || has("year"))) return peopleOver(heading, band);
  const unknown = heading.meanings.flatMap((meaning, column) => (meaning.kind === "unknown" ? [column] : []));
  const payers = payerColumns(heading.meanings, cells);
  const named = (columns: readonly number[], kind: NameAcross["kind"]): ReadonlyMap<number, NameAcross> =>
    new Map(columns.map((column) => [column, { kind, text: String(cells[column]).trim() }]));
  if (hasPeopleDown && payers.length >= 2) {
    return named([...new Set([...payers, ...unknown])], "payer");
  }
  // Where a column is headed as the people's, no heading is a person.
  const people = hasPeopleDown ? [] : peopleColumns(heading.meanings, cells);
  return (has("period") || has("year")) && people.length > 0 && people.length * 2 >= unknown.length ? named(unknown, "provider") : new Map();
}
