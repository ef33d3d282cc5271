import { DEFAULT_SCORING, type Scoring } from "../../../domain";
import type { CellValue, SheetSnapshot } from "../../snapshot";
import type { CellContext } from "../kinds";
import type { ScoringChanges } from "./plan-scoring-edit";
import { readScoring } from "./read-scoring";
import { SCORING_COLUMNS, SCORING_FORM } from "./scoring-form";
import type { ScoringPlaces } from "./scoring-places";
import { isWeight, SCORING_SETTINGS, type ScoringSetting } from "./scoring-settings";

/** A scale somebody is about to change. */
export interface ScoringDraft {
  /** What would hold. */
  readonly scoring: Scoring;
  /** What would be written: only what differs from what holds now. */
  readonly changes: ScoringChanges;
  /** What is wrong, a sentence each, by the setting's words; of the sheet itself too. */
  readonly problems: Readonly<Record<string, string>>;
  /** "unusable": something that was typed cannot be used. */
  readonly state: "unchanged" | "usable" | "unusable";
}

/** Figures name nobody, and no day. */
const CONTEXT: CellContext = { dateSystem: "1900", match: () => ({ kind: "nobody", alike: [] }) };

const MOST_WHOLE_POINTS = 100;
const WHOLE_POINTS = `Write whole points, from 0 to ${MOST_WHOLE_POINTS}.`;

/**
 * What would hold if these texts stood in the Scoring sheet? The sheet's own reader decides, so that what is shown now is
 * what will be read later.
 *
 * @param places Where the sheet's settings stand; null where there is no sheet.
 * @param typed Texts by the setting's words; an empty one means the default.
 */
export function draftScoring(places: ScoringPlaces | null, typed: Readonly<Record<string, string>>): ScoringDraft {
  const held = readScoring(sheetWith(places, {}), CONTEXT);
  const scoring = held.scoring ?? DEFAULT_SCORING;
  const typedProblems: Record<string, string> = {};
  const changes: Record<string, number | null> = {};
  for (const each of SCORING_SETTINGS) {
    const text = typed[each.setting];
    if (text === undefined) continue;
    const parsed = each.kind.parse(text, CONTEXT);
    if (parsed.kind === "bad") typedProblems[each.setting] = isWeight(each) ? WHOLE_POINTS : each.kind.otherwise;
    else if (parsed.kind === "blank") {
      if (!isEmpty(places, each)) changes[each.setting] = null;
    } else if (parsed.value === each.of(scoring)) continue;
    else if (isWeight(each) && !(Number.isInteger(parsed.value) && parsed.value <= MOST_WHOLE_POINTS)) typedProblems[each.setting] = WHOLE_POINTS;
    else changes[each.setting] = parsed.value;
  }
  const drafted = readScoring(sheetWith(places, changes), CONTEXT);
  const [before, after] = [problemsIn(held.findings), problemsIn(drafted.findings)];
  const isUnusable = Object.keys(typedProblems).length > 0 || Object.entries(after).some(([setting, text]) => before[setting] !== text);
  const usable = Object.keys(changes).length === 0 ? "unchanged" : "usable";
  return {
    scoring: drafted.scoring ?? scoring,
    changes,
    problems: { ...after, ...typedProblems },
    state: isUnusable ? "unusable" : usable,
  };
}

const isEmpty = (places: ScoringPlaces | null, { setting, of }: ScoringSetting): boolean =>
  places === null ? of(DEFAULT_SCORING) === null : (places.cells[setting]?.value ?? "") === "";

/** A sheet of the settings alone, one row each from the second on, with these values in place of its own. */
function sheetWith(places: ScoringPlaces | null, changes: ScoringChanges): SheetSnapshot {
  const rows = SCORING_SETTINGS.map(({ setting, kind, of }): CellValue[] => {
    const cellOf = (value: number | null): CellValue => (value === null ? "" : kind.show(value, "1900"));
    const place = places?.cells[setting] ?? { value: places === null ? cellOf(of(DEFAULT_SCORING)) : "", byDefault: "" };
    const change = changes[setting];
    return [setting, change === undefined ? place.value : cellOf(change), place.byDefault];
  });
  const headings = [SCORING_COLUMNS.setting, SCORING_COLUMNS.value, SCORING_COLUMNS.byDefault].map(({ heading }) => heading);
  return { name: SCORING_FORM.name, visibility: "visible", firstRow: 0, firstColumn: 0, values: [headings, ...rows], numberFormats: [] };
}

/** Warnings cost something; notes do not. Each is told of its setting, whose row its place names. */
function problemsIn(findings: ReturnType<typeof readScoring>["findings"]): Record<string, string> {
  const problems = findings.flatMap(({ severity, where, text }): [string, string][] => {
    const setting = SCORING_SETTINGS[Number(/\d+$/.exec(where ?? "")?.[0]) - 2]?.setting;
    return severity === "warning" && setting !== undefined ? [[setting, text]] : [];
  });
  return Object.fromEntries(problems);
}
