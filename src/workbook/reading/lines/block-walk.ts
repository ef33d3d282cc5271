import type { Block } from "../blocks/block";
import { normaliseLabel } from "../cells/normalise-label";
import type { Measure } from "../lexicon/header-meaning";
import type { TotalLabel } from "../lexicon/total-label";
import { remembered } from "./label-readers";
import type { BlockLines, Line, TotalClaim, UnplacedLine, UnreadableCell } from "./line";
import type { PlacedPeriod } from "./period-cells";
import { isFraction, scaledFigureReader } from "./read-figure";
import type { RowLabels } from "./row-labels";
import { agrees, RunningSum } from "./running-sums";
import { shownLabelReader } from "./shown-label";

/** Figures whose period matters; ranks and visits without one are missed by nobody. */
const MONEY: readonly Measure[] = ["payments", "net", "refunds", "component", "amount"];

/** A printed total that the rows above do not make: the rows below may. */
interface OpenClaim {
  readonly claim: TotalClaim;
  readonly sum: RunningSum;
  readonly sumBefore: number;
  readonly countBefore: number;
  readonly of: string;
  /** The sum from this total to the next one; null while none has come. */
  untilNext: number | null;
}

/** The state of one walk down a block. One object lives for one call of `readLines`. */
export class BlockWalk {
  private readonly lines: Line[] = [];
  private readonly claims: TotalClaim[] = [];
  private readonly open: OpenClaim[] = [];
  private readonly unplaced: UnplacedLine[] = [];
  private readonly unreadable: UnreadableCell[] = [];
  private readonly sums: readonly RunningSum[];
  /** Columns a total of the row may count though their own figures are not read. */
  private readonly leftOut: readonly { readonly column: number }[];
  private readonly readFigure: ReturnType<typeof scaledFigureReader>;
  /** The row just read: a figure for each group and slot, NaN where there is none. */
  private readonly figures: number[];
  private openSettled = 0;
  private badSince = 0;
  private finer = 0;
  private firstFiner: { row: number; column: number } | null = null;
  private lastRow: number;

  constructor(private readonly block: Block) {
    this.readFigure = scaledFigureReader(block);
    this.sums = block.groups.flatMap(() => block.slots.map(() => new RunningSum()));
    this.figures = this.sums.map(() => NaN);
    this.leftOut = [...block.unread, ...block.rejected.filter(({ why }) => why === "projected")];
    this.lastRow = block.headerRow;
  }

  /** Reads every figure of a row: whether it has some, and cells that should be figures and are not. */
  readRow(row: number): { readonly some: boolean; readonly unreadable: boolean } {
    const { groups, slots, grid } = this.block;
    const cells = grid.row(row);
    this.badSince = this.unreadable.length;
    let some = false;
    let place = 0;
    for (const group of groups) {
      for (let slot = 0; slot < slots.length; slot += 1, place += 1) {
        const column = group.columns[slot];
        const value = column === null || column === undefined ? "" : (cells[column] ?? "");
        this.figures[place] = value === "" ? NaN : this.figureAt(row, column ?? 0, value, slot);
        some ||= !Number.isNaN(this.figures[place]);
      }
    }
    if (some) this.lastRow = row;
    return { some, unreadable: this.unreadable.length > this.badSince };
  }

  /** Forgets the row just read: it is text, not figures. */
  dropRow(): void {
    this.unreadable.length = this.badSince;
  }

  private figureAt(row: number, column: number, value: string | number | boolean, slot: number): number {
    const figure = this.readFigure(value, this.measureOf(slot), column);
    if (typeof figure === "number") {
      if (!Number.isInteger(figure) && !isFraction(this.measureOf(slot))) {
        this.finer += 1;
        this.firstFiner ??= { row, column };
      }
      return figure;
    }
    if (figure !== null) this.unreadable.push({ row, column, text: figure.text, kind: figure.why });
    return NaN;
  }

  private measureOf(slot: number): Measure {
    return this.block.slots[slot]?.measure ?? "payments";
  }

  /** Whether every figure of the row just read is the sum of figures above, each of at least so many parts. */
  sumsAbove(fewestParts: number, fewestColumns: number): boolean {
    let columns = 0;
    for (const [place, sum] of this.sums.entries()) {
      const figure = this.figures[place] ?? NaN;
      if (Number.isNaN(figure) || figure === 0) continue;
      if (sum.countSinceTotal < fewestParts || !sum.sumsTo(figure)) return false;
      columns += 1;
    }
    return columns >= fewestColumns;
  }

  takeTotal(row: number, label: string, total: Extract<TotalLabel, { kind: "total" }>): void {
    this.unreadable.length = this.badSince;
    const { slots, groups } = this.block;
    for (const each of this.open.slice(this.openSettled)) each.untilNext = each.sum.all - each.sumBefore;
    this.openSettled = this.open.length;
    this.sums.forEach((sum, place) => {
      const printed = this.figures[place] ?? NaN;
      const slot = place % slots.length;
      const column = groups[Math.floor(place / slots.length)]?.columns[slot];
      if (Number.isNaN(printed) || column === null || column === undefined || isFraction(this.measureOf(slot))) return;
      const read = total.everything ? sum.all : sum.latest;
      const claim = { row, column, slot, label: label.trim(), heading: null, printed, read };
      if (total.everything ? agrees(printed, sum.all) : sum.sumsTo(printed)) this.claims.push({ ...claim, read: agrees(printed, read) ? read : printed });
      else this.open.push({ claim, sum, sumBefore: sum.all, countBefore: sum.count, of: total.of, untilNext: null });
    });
    for (const sum of this.sums) sum.markTotal();
    this.checkTotalColumns(row, label.trim());
  }

  takeLine(row: number, place: number, placed: PlacedPeriod | null, labels: RowLabels): void {
    const { groups, slots } = this.block;
    const group = groups[place];
    if (!group) return;
    const start = place * slots.length;
    const amounts = this.figures.slice(start, start + slots.length);
    const hasFigure = amounts.some((amount) => !Number.isNaN(amount));
    const bad = this.unreadable.length > this.badSince && this.unreadable.slice(this.badSince).some(({ column }) => group.columns.includes(column));
    if (!hasFigure && !bad) return;
    const holdsForYear = placed?.kind === "unplaced" && placed.why === "too-coarse" && slots.every(({ measure }) => isFraction(measure));
    if (placed?.kind === "unplaced" && !holdsForYear) {
      // A year is no quarter, but its total still sums its rows.
      if (placed.why === "too-coarse") this.addToSums(start, amounts);
      const column = group.columns.find((each) => each !== null) ?? 0;
      const hasMoney = amounts.some((amount, slot) => !Number.isNaN(amount) && amount !== 0 && MONEY.includes(this.measureOf(slot)));
      const money = amounts.find((amount, slot) => !Number.isNaN(amount) && MONEY.includes(this.measureOf(slot)));
      const { period } = group;
      const provider = group.provider ?? this.block.owner ?? labels.provider;
      const ofYear = period?.kind === "year" && !period.fiscal && money !== undefined && provider !== "" ? { provider, providerId: labels.providerId, year: period.year, cents: money } : null;
      this.unplaced.push({ row, column, label: String(labels.period), why: placed.why, hasMoney, ofYear });
      return;
    }
    this.addToSums(start, amounts);
    this.lines.push({
      row,
      group,
      provider: group.provider ?? this.block.owner ?? labels.provider,
      providerId: labels.providerId,
      span: placed?.kind === "span" ? placed.span : null,
      payer: group.payer ?? labels.payer ?? this.block.ownPayer,
      measureName: labels.measureName,
      category: labels.category,
      amounts,
      hasUnreadable: bad,
    });
  }

  private addToSums(start: number, amounts: readonly number[]): void {
    for (const [slot, amount] of amounts.entries()) if (!Number.isNaN(amount)) this.sums[start + slot]?.add(amount);
  }

  /** Compares each total column of the row just read with the figures beside it. */
  checkTotalColumns(row: number, label: string): void {
    const { slots, totals, grid } = this.block;
    const unread = totals.length === 0 ? 0 : this.leftOut.reduce((sum, each) => sum + this.moneyIn(row, each.column), 0);
    for (const { column, slot, sums, header } of totals) {
      if (isFraction(this.measureOf(slot))) continue;
      const printed = this.readFigure(grid.value(row, column), this.measureOf(slot), column);
      if (typeof printed !== "number") continue;
      const readings = sums.map((places) => places.reduce((total, place) => total + (this.figures[place * slots.length + slot] || 0), 0));
      // A total may count columns whose own period could not be read.
      const read = [...readings, ...readings.map((reading) => reading + unread)].find((reading) => agrees(reading, printed)) ?? readings[0];
      if (read !== undefined) this.claims.push({ row, column, slot, label, heading: header, printed, read });
    }
  }

  private moneyIn(row: number, column: number): number {
    const figure = this.readFigure(this.block.grid.value(row, column), "payments", column);
    return typeof figure === "number" ? figure : 0;
  }

  finish(): BlockLines {
    const shown = shownLabelReader(this.lines);
    const columns = this.block.groups.flatMap((group) => this.block.slots.map((_, slot) => group.columns[slot] ?? null));
    return {
      lines: this.lines,
      claims: [...this.claims, ...this.open.map((each) => this.settle(each))].map((claim) => ({ ...claim, label: shown(claim.label) })).sort((one, other) => one.row - other.row || one.column - other.column),
      unplaced: this.unplaced,
      unreadable: this.unreadable,
      finerThanCents: { count: this.finer, first: this.firstFiner },
      lastRow: this.lastRow,
      columnSums: new Map(this.sums.flatMap(({ all }, place) => (columns[place] === null ? [] : [[columns[place] ?? 0, all]]))),
    };
  }

  /** A total printed above its parts, or apart from them under their name. */
  private settle({ claim, sum, sumBefore, countBefore, of, untilNext }: OpenClaim): TotalClaim {
    const below = sum.all - sumBefore;
    // Nothing below comes to nothing, which is no reason for a total of nothing to tie.
    const ofParts = sum.count === countBefore ? [] : [untilNext ?? below, below];
    // A heading of groups that have headings of their own sums them to the next heading of its kind.
    const toSomeTotal = sum.sumsFrom({ before: sumBefore, countBefore }, claim.printed) ? [claim.printed] : [];
    const readings = [...ofParts, ...toSomeTotal, sum.all, ...(of === "" ? [] : this.sumsUnderName(of, claim.slot))];
    const read = readings.find((reading) => agrees(reading, claim.printed));
    return read === undefined ? claim : { ...claim, read };
  }

  private sumsUnderName(name: string, slot: number): number[] {
    return this.namedSums.map((sums) => sums(slot).get(name) ?? NaN);
  }

  /** Sums by provider, by payer and by category, made once for a slot when a total asks for one. */
  private readonly namedSums = [
    (line: Line): string | null => line.provider,
    (line: Line): string | null => line.payer,
    (line: Line): string | null => line.category,
  ].map((nameOf) =>
    remembered((slot: number) => {
      const sums = new Map<string, number>();
      for (const line of this.lines) {
        const name = normaliseLabel(nameOf(line) ?? "");
        sums.set(name, (sums.get(name) ?? 0) + (line.amounts[slot] || 0));
      }
      return sums;
    }),
  );
}
