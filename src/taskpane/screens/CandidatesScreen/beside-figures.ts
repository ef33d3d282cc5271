import type { Comparison } from "../../../domain";
import { growthWords, trackWords, trendWords } from "../../../workbook";
import { thingsNotKnown, type Candidate } from "../../components";
import { describeRank, describeReadiness, describeYears, formatMoney, formatPercentile, formatShare, formatTimes } from "../../format";
import { words } from "../../words";

/** One figure of everybody who is set beside each other, in words, in their order. */
export interface BesideFigure {
  readonly name: string;
  readonly values: readonly string[];
}

const said = <Value>(value: Value | null | undefined, say: (value: Value) => string): string | null => (value === null || value === undefined ? null : say(value));

type Say = (candidate: Candidate) => string | null;

/** The figures two to four associates are compared by: the same for each of them, in the same order; "not known" where one is missing. */
export function besideFigures(candidates: readonly Candidate[], { basis }: Pick<Comparison, "basis">, knows: "money" | "evidence"): BesideFigure[] {
  const figures = knows === "evidence" ? [...ofMoney(basis), ...OF_EVIDENCE] : ofMoney(basis);
  return figures.map(([name, say]) => ({ name, values: candidates.map((candidate) => say(candidate) ?? words.beside.notKnown) }));
}

const ofMoney = (basis: Comparison["basis"]): readonly (readonly [string, Say])[] => [
  [words.beside.years, ({ row }) => (row.yearsOnTrack === null ? null : describeYears(row))],
  [words.beside.cfte, ({ row }) => said(row.cfte, (cfte) => cfte.toFixed(2))],
  [words.associates.lastFour[basis], ({ row }) => said(row.comparedLastFour, formatMoney)],
  [words.beside.place, ({ row }) => said(row.percentile, formatPercentile)],
  [words.beside.growth, ({ row }) => said(row.trend.fit?.growthPerQuarter, growthWords)],
  [words.beside.trend, ({ row }) => trendWords(row.trend)],
  [words.beside.coverage, ({ row }) => said(row.overheadCoverage, formatTimes)],
  [words.beside.payerRisk, ({ row }) => row.payerRisk?.band ?? null],
];

const OF_EVIDENCE: readonly (readonly [string, Say])[] = [
  [words.beside.track, ({ assessed }) => said(assessed?.track, ({ track }) => trackWords(track))],
  [words.beside.readiness, ({ assessed }) => said(assessed?.readiness, describeReadiness)],
  [words.beside.rank, ({ assessed }) => said(assessed?.rank, describeRank)],
  [words.beside.headache, ({ assessed }) => said(assessed?.headache, ({ score, band }) => `${Math.round(score)}, ${band.toLowerCase()}`)],
  [words.beside.staff, ({ assessed }) => said(assessed?.staff, ({ preference, requests }) => words.beside.staffOf(formatShare(preference.share), requests, preference.band))],
  [words.beside.sponsors, ({ assessed }) => said(assessed?.sponsors, ({ activeSponsors, stage }) => words.beside.sponsorsOf(activeSponsors, stage))],
  [
    words.beside.unknown,
    ({ assessed }) => {
      const unknown = assessed === null ? [] : thingsNotKnown(assessed);
      return unknown.length === 0 ? words.beside.nothing : unknown.join(", ");
    },
  ],
];
