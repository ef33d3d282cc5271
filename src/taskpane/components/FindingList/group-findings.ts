import type { Finding, Severity } from "../../../domain";

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** Fewer than this, alike, are no burden to read. */
const FEWEST_FOLDED = 3;

/** A finding, and others like it that can be looked at when they are wanted. */
export interface FindingGroup {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** What was noticed, gravest first; many of one kind become one with the others behind it. Nothing is left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const byCode = new Map<string, Finding[]>();
    for (const finding of findings.filter((each) => each.severity === severity)) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
    return [...byCode.values()].flatMap(foldAlike);
  });
}

function foldAlike(alike: readonly Finding[]): FindingGroup[] {
  const [first, ...others] = alike;
  if (first === undefined || alike.length < FEWEST_FOLDED) return alike.map((finding) => ({ first: finding, others: [] }));
  return [{ first, others }];
}
