import type { Finding, GroupRecord } from "../../../domain";
import type { BlockReading } from "../sources/block-reading";
import type { PersonOf } from "./physicians";

const FULL_TIME = 1;

/** What shows only when blocks are laid side by side: people without collections, FTE that is not clinical or above full time, part quarters. */
export function crossFindings(group: GroupRecord, readings: readonly BlockReading[], personOf: PersonOf): readonly Finding[] {
  const names = new Set(group.physicians.map(({ name }) => name));
  return [
    ...incompleteQuarters(group),
    ...readings.flatMap((reading) => [...aboveFullTime(reading), ...totalFteOnly(reading), ...strangers(reading, names, personOf)]),
  ];
}

function incompleteQuarters({ incompleteQuarters: quarters }: GroupRecord): Finding[] {
  return quarters.map((quarter) => ({
    severity: "warning",
    code: "quarter_incomplete",
    text: `${quarter} has fewer than three whole months; it is shown, but left out of trends.`,
    where: null,
  }));
}

function aboveFullTime({ cfte, block }: BlockReading): Finding[] {
  const first = cfte.find(({ value }) => value > FULL_TIME);
  if (!first) return [];
  const count = cfte.filter(({ value }) => value > FULL_TIME).length;
  const text = `Clinical FTE above 1.0 (${count} ${count === 1 ? "cell" : "cells"}) counts as 1.0.`;
  return [{ severity: "warning", code: "cfte_above_one", text, where: block.grid.range({ row: first.row, column: 0 }, { row: first.row, column: block.grid.columnCount - 1 }) }];
}

function totalFteOnly({ cfte, cfteIsClinical, where }: BlockReading): Finding[] {
  if (cfte.length === 0 || cfteIsClinical) return [];
  return [{ severity: "warning", code: "fte_not_clinical", text: "The figures are headed FTE, not clinical FTE; they are used as clinical FTE.", where }];
}

function strangers({ cfte, roster, block }: BlockReading, names: ReadonlySet<string>, personOf: PersonOf): Finding[] {
  const seen = new Map<string, number>();
  for (const entry of [...cfte, ...roster]) {
    const name = personOf(entry);
    if (name !== null && !names.has(name) && !seen.has(name)) seen.set(name, entry.row);
  }
  return [...seen.entries()].map(([name, row]) => ({
    severity: "note",
    code: "no_collections_for",
    text: `${name} stands on ${block.grid.name} but has no collections.`,
    where: block.grid.address(row, block.labels[0]?.column ?? 0),
  }));
}
