import type { Finding } from "../../../domain";
import { otherThanPeople } from "../lexicon/other-than-people";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { isOrganisation, isPersonName } from "../people/is-person-name";
import type { BlockReading } from "../sources/block-reading";
import { tellsOfPeople } from "../sources/read-block";

/**
 * Readings in which a table whose labels are all of departments, places or payers is one of categories, whatever stands
 * over them. One label that reads as a person's name makes it a table of people.
 */
export function withoutCategories(readings: readonly BlockReading[]): readonly BlockReading[] {
  return readings.map((reading) => (isOfCategories(reading) ? asCategories(reading) : reading));
}

function isOfCategories({ block, collections }: BlockReading): boolean {
  if (collections.length === 0 || !tellsOfPeople(block)) return false;
  const labels = [...new Set(collections.map(({ provider }) => provider))].filter((label) => !isPseudoProvider(label));
  const others = labels.filter((label) => otherThanPeople(label) !== null || isOrganisation(label));
  return others.length > 0 && others.length * 2 > labels.length && !labels.some((label) => !others.includes(label) && isPersonName(label));
}

function asCategories(reading: BlockReading): BlockReading {
  const { block } = reading;
  const labels = block.labels.map((label) => (label.role.startsWith("provider") ? { ...label, role: "category" as const } : label));
  return {
    ...reading,
    block: { ...block, labels, owner: null, groups: block.groups.map((group) => ({ ...group, provider: null })) },
    findings: [...reading.findings, finding(reading)],
  };
}

function finding({ block, where, collections }: BlockReading): Finding {
  return {
    severity: "warning",
    code: "labels_not_people",
    text: `${block.grid.name} has money by ${namedLabels(collections)}, which are no people's names; it is not read.`,
    where,
  };
}

const MOST_NAMED = 3;

/** The first labels of a table, in quotes. */
export function namedLabels(entries: readonly { readonly provider: string }[]): string {
  const labels = [...new Set(entries.map(({ provider }) => provider))].filter((label) => label !== "");
  const named = labels.slice(0, MOST_NAMED).map((label) => `"${label}"`).join(", ");
  return labels.length > MOST_NAMED ? `${named} and ${labels.length - MOST_NAMED} more` : named;
}
