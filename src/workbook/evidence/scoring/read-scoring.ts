import { DEFAULT_SCORING, PILLARS, type Finding, type Pillar, type PillarWeights, type Scoring } from "../../../domain";
import { isBlank } from "../../reading/cells/is-blank";
import { normaliseLabel } from "../../reading/cells/normalise-label";
import { sheetGrid } from "../../reading/cells/sheet-grid";
import type { CellValue, SheetSnapshot } from "../../snapshot";
import { quoted, type CellContext } from "../kinds";
import { findHeadings } from "../reading/find-headings";
import { headingFindings } from "../reading/heading-findings";
import { note, warning } from "../reading/say";
import { readGoalposts } from "./read-goalposts";
import { SCORING_COLUMNS, SCORING_FORM } from "./scoring-form";
import { SCORING_SETTINGS, SETTING, weightSetting, type ScoringSetting } from "./scoring-settings";
import { WHOLE_WEIGHT, type SettingCell, type SettingValues } from "./setting-values";

/**
 * What is the group's own scale? What the sheet does not say, or says in a way that cannot be read, is the default.
 * A setting that stands twice counts where it stands first.
 */
export function readScoring(snapshot: SheetSnapshot, context: CellContext): { readonly scoring: Scoring | null; readonly findings: readonly Finding[] } {
  const grid = sheetGrid(snapshot);
  const headings = findHeadings(grid, SCORING_COLUMNS);
  const settingColumn = headings?.columns.get("setting");
  const valueColumn = headings?.columns.get("value");
  if (headings === null || settingColumn === undefined || valueColumn === undefined) {
    const text = `The sheet ${SCORING_FORM.name} has no headings "Setting" and "Value", and was not read: the default scale holds. Put them back.`;
    return { scoring: null, findings: grid.rowCount === 0 ? [] : [{ severity: "warning", code: "no_headings", text, where: null }] };
  }
  const findings = headingFindings(SCORING_FORM, grid, headings);
  const known = new Map(SCORING_SETTINGS.map((each) => [normaliseLabel(each.setting), each]));
  const cells = new Map<string, SettingCell>();
  for (let row = headings.row + 1; row < grid.rowCount; row += 1) {
    const label = grid.value(row, settingColumn);
    if (isBlank(label)) continue;
    const setting = known.get(normaliseLabel(String(label)));
    const where = grid.address(row, valueColumn);
    if (setting === undefined) findings.push(note("unknown_setting", `There is no setting ${quoted(label)}; the row is not read.`, grid.address(row, settingColumn)));
    else if (cells.has(setting.setting)) findings.push(warning("repeated_setting", `The setting ${quoted(setting.setting)} stands twice; the first, ${cells.get(setting.setting)?.where ?? ""}, counts. Remove the other.`, where));
    else {
      const read = readCell(setting, [grid.value(row, valueColumn), grid.value(row, headings.columns.get("byDefault") ?? -1)], where, context);
      cells.set(setting.setting, read.cell);
      findings.push(...read.findings);
    }
  }
  if (cells.size === 0) return { scoring: null, findings };
  const values: SettingValues = { get: (setting) => cells.get(setting)?.value ?? null, where: (setting) => cells.get(setting)?.where ?? null, say: (finding) => void findings.push(finding) };
  const scoring: Scoring = {
    ...readGoalposts(values),
    version: values.get(SETTING.version) ?? DEFAULT_SCORING.version,
    weights: weightsOf(values),
    profitPool: values.get(SETTING.profitPool),
    partners: values.get(SETTING.partners),
  };
  return { scoring, findings };
}

/** The value, else the default beside it. */
function readCell({ setting, kind }: ScoringSetting, [value, byDefault]: readonly [CellValue, CellValue], where: string, context: CellContext): { readonly cell: SettingCell; readonly findings: readonly Finding[] } {
  const parsed = kind.parse(value, context);
  if (parsed.kind === "value") return { cell: { value: parsed.value, where }, findings: parsed.note === undefined ? [] : [note("taken_as", `${quoted(setting)} ${parsed.note}.`, where)] };
  const fallback = kind.parse(byDefault, context);
  return {
    cell: { value: fallback.kind === "value" ? fallback.value : null, where },
    findings: parsed.kind === "bad" ? [warning("bad_cell", `${quoted(setting)} ${parsed.problem}. The default holds until then.`, where)] : [],
  };
}

function weightsOf(values: SettingValues): PillarWeights {
  const weights = Object.fromEntries(PILLARS.map((pillar) => [pillar, values.get(weightSetting(pillar)) ?? DEFAULT_SCORING.weights[pillar]])) as Record<Pillar, number>;
  const total = PILLARS.reduce((sum, pillar) => sum + weights[pillar], 0);
  const where = values.where(weightSetting("financial"));
  if (total === 0) {
    values.say(warning("no_weights", "All weights are 0, so that nothing would count. The default weights hold until one is above 0.", where));
    return DEFAULT_SCORING.weights;
  }
  if (Math.abs(total - WHOLE_WEIGHT) > 1e-9) values.say(note("weights_in_proportion", `The weights come to ${Number(total.toPrecision(12))}, not ${WHOLE_WEIGHT}. They are used in proportion.`, where));
  return weights;
}
