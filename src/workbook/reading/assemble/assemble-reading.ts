import type { Finding, GroupRecord } from "../../../domain";
import { isLeftOut } from "../left-out-sheets";
import { identifyAsSaid } from "../people/identify-as-said";
import type { Identity } from "../people/identify-people";
import { quarterText } from "../periods/quarter-text";
import { statedRange } from "../periods/stated-range";
import type { Answers, Reading, Source as NamedSource } from "../reading";
import type { BlockReading, MoneyEntry, OpenQuestion } from "../sources/block-reading";
import { combineCollections, type Source } from "../sources/combine-collections";
import { withoutMonthsToCome } from "../sources/without-months-to-come";
import type { LoneTotal } from "../sources/lone-totals";
import { tellsOfPeople } from "../sources/read-block";
import { withoutRunningTotals } from "../sources/running-totals";
import { blankNamesQuestion } from "./blank-names";
import { byCfteSource, cfteQuestion } from "./cfte-question";
import { cfteDefinition } from "./cfte-definition";
import { collectionsRecords } from "./collections-records";
import { compareLoneTotals } from "./compare-lone-totals";
import { compareSummaries } from "./compare-summaries";
import { groupName } from "./group-name";
import { groupOverhead } from "./group-overhead";
import { layoutSignature } from "./layout-signature";
import { mentionsOf } from "./mentions-of";
import { namesRead } from "./names-read";
import { physicians } from "./physicians";
import { rolesQuestion } from "./roles-question";
import { withoutCopiedPeriods } from "./periods-alike";
import { quarterAxis } from "./quarter-axis";
import { quarterlyMoney } from "./quarterly-money";
import { refusalBeforeReading, type Refusal } from "./refusals";
import { checkTotals } from "./tie-out";
import { unplacedRowsQuestion } from "./unplaced-rows";
import { unreadColumnsQuestion } from "./unread-columns";
import { whyOf } from "./why-of";
import { withoutCategories } from "./without-categories";
import { withNamesOfCodes } from "./with-names-of-codes";
import { withRoles } from "./with-roles";
import { crossFindings } from "./cross-findings";

export interface ReadWorkbook {
  readonly readings: readonly BlockReading[];
  /** Lines at the top of the sheets, in order. */
  readonly titles: readonly string[];
  readonly loneTotals: readonly LoneTotal[];
  readonly answers: Answers;
  readonly hasCells: boolean;
  readonly findings: readonly Finding[];
}

/** Puts what the blocks hold together: people, quarters, totals, questions, and the outcome they allow. */
export function assembleReading({ readings: asPrinted, titles, loneTotals, answers, hasCells, findings }: ReadWorkbook): Reading {
  const laidOut = asPeople(asPrinted);
  // What is left out stays part of the layout, for which the answer is remembered that it is left out.
  const signature = layoutSignature(laidOut);
  const isRead = ({ block }: BlockReading): boolean => !isLeftOut(block.grid.name, answers);
  const readings = laidOut.every(isRead) ? laidOut : asPeople(asPrinted.filter(isRead));
  const ownFindings = [...findings, ...readings.flatMap((reading) => reading.findings)];
  const refused = (why: Refusal, allFindings: readonly Finding[]): Reading => ({ ...refusedReading(why, allFindings), signature });
  const refusal = refusalBeforeReading(readings, hasCells);
  if (refusal) return refused(refusal, ownFindings);
  const mentions = mentionsOf(readings);
  const people = identifyAsSaid(mentions, answers);
  const identify = (entry: { readonly provider: string; readonly providerId: string | null }): Identity =>
    people.identify(entry.provider, entry.providerId);
  const keyOf = (entry: MoneyEntry): string => {
    const identity = identify(entry);
    return identity.kind === "person" ? identity.name : `\u0000${identity.label}`;
  };
  const dated = readings.filter(({ block, collections }) => tellsOfPeople(block) && collections.some(({ span }) => span !== null));
  const running = withoutRunningTotals(dated, keyOf, answers);
  const asCombined = withoutMonthsToCome(combineCollections(running.readings, keyOf, answers));
  const periods = withoutCopiedPeriods(asCombined.sources, keyOf, answers);
  const combined = { ...asCombined, sources: periods.sources };
  const summaries = compareSummaries(readings, combined.sources, keyOf, answers);
  const lone = compareLoneTotals(loneTotals, combined.sources, answers);
  const checked = checkTotals(readings);
  const tieOut = [...checked.tieOut, ...summaries.tieOut, ...lone.tieOut];
  const { mismatches } = checked;
  const firstMismatch = mismatches[0];
  const spans = combined.sources.flatMap(({ entries }) => entries.flatMap(({ span }) => span ?? []));
  const axis = quarterAxis(spans, statedRange(dated[0]?.block.titles ?? []));
  if (axis === null) return refused({ problem: "no_collections", why: "No collections could be told from the workbook." }, ownFindings);
  const personOf = (entry: { readonly provider: string; readonly providerId: string | null }): string | null => {
    const identity = identify(entry);
    return identity.kind === "person" ? identity.name : null;
  };
  const asSaid = physicians(combined.sources, byCfteSource(readings, answers), personOf, axis);
  const records = withRoles(asSaid, answers);
  const open = [
    ...readings.flatMap((reading) => reading.questions),
    ...running.questions,
    ...combined.questions,
    ...summaries.questions,
    ...lone.questions,
    ...periods.questions,
    ...people.questions,
    blankNamesQuestion(combined.sources, answers),
    unplacedRowsQuestion(readings, answers),
    cfteQuestion(readings, personOf, answers),
    unreadColumnsQuestion(readings, answers),
    rolesQuestion(records, readings.filter(({ roster }) => roster.some(({ role }) => role !== "unknown")).map(({ where }) => where), answers),
  ];
  const questions = withoutRepeats(open.flatMap((question) => question ?? []));
  const group: GroupRecord = {
    groupName: groupName(titles),
    quarters: Array.from({ length: axis.last - axis.first + 1 }, (_, index) => quarterText(axis.first + index)),
    incompleteQuarters: [...axis.incomplete].sort((one, other) => one - other).map(quarterText),
    physicians: records,
    totalOverhead: groupOverhead(readings, axis),
    dateBasis: combined.sources[0]?.reading.basis ?? "unknown",
    cfteDefinition: cfteDefinition(readings),
  };
  const all = [...ownFindings, ...running.findings, ...people.findings, ...combined.findings, ...summaries.findings, ...crossFindings(group, readings, personOf)];
  if (firstMismatch) return { ...refused(whyOf.mismatch(mismatches), all), tieOut };
  if (records.length === 0) return { ...refused({ problem: "no_provider", why: whyOf.nobody(combined.sources) }, all), tieOut };
  const nobody = combined.sources.flatMap(({ entries }) => entries.filter((entry) => personOf(entry) === null));
  return {
    outcome: questions.length > 0 ? "ask" : "records",
    why: questions.length > 0 ? whyOf.ask(questions) : whyOf.records(group, combined.sources, tieOut.length),
    problem: questions[0]?.problem ?? null,
    signature,
    group,
    unattributed: nobody.length === 0 ? null : { labels: [...new Set(nobody.map((entry) => labelOf(identify(entry))))], collections: quarterlyMoney(nobody, axis) },
    tieOut,
    questions: questions.map(({ question }) => question),
    findings: all,
    sources: namedSources(combined.sources, readings),
    records: collectionsRecords(combined.sources, identify),
    names: namesRead(mentions, readings, people),
    ground: {
      fiscalStartMonth: combined.sources.find(({ reading }) => reading.fiscalStartMonth !== null)?.reading.fiscalStartMonth ?? null,
      rolesSaid: asSaid.flatMap(({ name, role }) => (role === "unknown" ? [] : [name])),
    },
  };
}

const labelOf = (identity: Identity): string => (identity.kind === "nobody" ? identity.label : identity.name);

/** With names in place of codes, and without tables that are of no people. */
const asPeople = (readings: readonly BlockReading[]): readonly BlockReading[] => withoutCategories(withNamesOfCodes(readings));

function refusedReading({ problem, why }: Refusal, findings: readonly Finding[]): Omit<Reading, "signature"> {
  return { outcome: "refuse", why, problem, group: null, unattributed: null, tieOut: [], questions: [], findings, sources: [] };
}

/** One question for all blocks that raise it, naming the cells of each. */
function withoutRepeats(open: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const kept = new Map<string, OpenQuestion>();
  for (const each of open) {
    const known = kept.get(each.question.id);
    const where = [...(known?.question.where ?? []), ...each.question.where];
    kept.set(each.question.id, known ? { ...known, question: { ...known.question, where } } : each);
  }
  return [...kept.values()];
}

function namedSources(collections: readonly Source[], readings: readonly BlockReading[]): readonly NamedSource[] {
  return [
    ...collections.map(({ reading }): NamedSource => ({ what: "collections", where: reading.where })),
    ...readings.filter(({ cfte }) => cfte.length > 0).map(({ where }): NamedSource => ({ what: "cfte", where })),
    ...readings.filter(({ overhead }) => overhead.length > 0).map(({ where }): NamedSource => ({ what: "overhead", where })),
    ...readings.filter(({ roster }) => roster.length > 0).map(({ where }): NamedSource => ({ what: "roster", where })),
  ];
}
