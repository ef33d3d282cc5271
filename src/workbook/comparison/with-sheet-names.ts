import type { SheetPlan, WritePlan } from "../plan";
import { quotedSheetName } from "../places";
import { isJsonRecord } from "../snapshot";
import { SETTINGS } from "./settings-keys";
import { COMPARISON_SHEET, DETAIL_SHEET, sheetNamesWith } from "./sheet-names";

/** The same plan for sheets whose names end so: what is drawn follows, and they are remembered as ours under those names. */
export function withSheetNames(plan: WritePlan, ending: string | undefined): WritePlan {
  if (ending === undefined) return plan;
  const { comparison, detail } = sheetNamesWith(ending);
  const names: Readonly<Record<string, string>> = { [COMPARISON_SHEET]: comparison, [DETAIL_SHEET]: detail };
  const nameOf = (name: string): string => names[name] ?? name;
  const moved = <Source extends { readonly sheet: string }>(source: Source): Source => ({ ...source, sheet: nameOf(source.sheet) });
  const sheets = plan.sheets.map((sheet): SheetPlan => ({
    ...sheet,
    name: nameOf(sheet.name),
    ...(sheet.formulas === undefined ? {} : { formulas: sheet.formulas.map((cell) => ({ ...cell, formula: cell.formula.replaceAll(`${quotedSheetName(DETAIL_SHEET)}!`, () => `${quotedSheetName(detail)}!`) })) }),
    charts: sheet.charts.map((chart) =>
      chart.kind === "line"
        ? { ...chart, source: moved(chart.source), series: chart.series.map((series) => ({ ...series, label: series.label === null ? null : { ...series.label, source: moved(series.label.source) } })) }
        : { ...chart, source: moved(chart.source) },
    ),
    sparklines: sheet.sparklines.map((line) => ({ ...line, source: moved(line.source) })),
  }));
  const fingerprints = plan.settings[SETTINGS.sheets];
  const remembered = isJsonRecord(fingerprints) ? Object.fromEntries(Object.entries(fingerprints).map(([name, print]) => [nameOf(name), print])) : {};
  return { sheets, settings: { ...plan.settings, [SETTINGS.sheets]: remembered }, activate: nameOf(plan.activate) };
}
