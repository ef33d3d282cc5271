import { basisOfText } from "../lexicon/subject-of-text";
import type { DateBasis } from "../lexicon/header-meaning";
import { bandOver } from "./band-over";
import type { Block, LabelColumn, ValueGroup } from "./block";
import type { BlockPlace } from "./block-place";
import { groupColumns } from "./group-columns";
import { monthToDate } from "./month-to-date";
import { ownerOfTable } from "./owner-of-table";
import { labelColumns } from "./label-columns";
import { payerOfTable } from "./payer-of-table";
import { periodOfTable } from "./period-of-table";
import { subjectOfBlock } from "./subject-of-block";
import { scalesOf } from "./scales-of";
import { totalColumns } from "./total-columns";
import { valueColumns } from "./value-columns";
import { withOutline } from "./with-outline";
import { withPostingKinds } from "./with-posting-kinds";
import { withQualifiedHeadings } from "./with-qualified-headings";
import { withSigns } from "./with-signs";
import { withSums } from "./with-sums";

/** Says what each column of a table means, from its heading, the band over it, the titles and the cells below. */
export function describeBlock(asPrinted: BlockPlace): Block {
  const place = withMonthToDate(withOutline(withSums(withSigns(withPostingKinds(withQualifiedHeadings(asPrinted))))));
  const { grid, heading, endRow, titles, spelling } = place;
  const band = bandOver(grid, heading.row, spelling);
  const subject = subjectOfBlock(place);
  const values = valueColumns(place, band, subject);
  const { slots, groups, leftOver } = groupColumns(values.columns);
  const labels = labelColumns(place, new Set([...values.columns, ...values.totals].map(({ column }) => column)), subject);
  return {
    grid,
    headerRow: heading.row,
    firstRow: heading.row + 1,
    endRow,
    titles,
    labels,
    slots,
    groups,
    totals: totalColumns(values.totals, slots, groups),
    sums: place.sums,
    rejected: [...values.rejected, ...leftOver.map(({ column, header }) => ({ column, header, why: "duplicate" as const }))],
    unread: values.unread,
    basis: basisOfTitles([...titles, grid.name]),
    ...scalesOf(place, band),
    ownPeriod: hasPeriods(labels, groups) ? null : periodOfTable(place),
    owner: hasProviders(labels, groups) ? null : ownerOfTable(place),
    title: place.titleAbove,
    ownPayer: hasPayers(labels, groups) ? null : payerOfTable(place),
  };
}

const withMonthToDate = (place: BlockPlace): BlockPlace => ({ ...place, heading: { ...place.heading, meanings: monthToDate(place) } });



const hasPeriods = (labels: readonly LabelColumn[], groups: readonly ValueGroup[]): boolean =>
  labels.some(({ role }) => role === "period" || role === "year") || groups.some(({ period }) => period !== null);

const hasProviders = (labels: readonly LabelColumn[], groups: readonly ValueGroup[]): boolean =>
  labels.some(({ role }) => role.startsWith("provider")) || groups.some(({ provider }) => provider !== null);

const hasPayers = (labels: readonly LabelColumn[], groups: readonly ValueGroup[]): boolean =>
  labels.some(({ role }) => role === "payer" || role === "payer-class") || groups.some(({ payer }) => payer !== null);

function basisOfTitles(titles: readonly string[]): DateBasis {
  return titles.map(basisOfText).find((basis) => basis !== "unknown") ?? "unknown";
}
