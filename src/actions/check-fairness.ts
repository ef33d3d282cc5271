import { fourFifths, type Finding, type FourFifths } from "../domain";
import { FAIRNESS_SHEET, readSelectionGroups, type Workbook } from "../workbook";

/** The check, or why there is none to make. */
export type FairnessCheck = { readonly kind: "checked"; readonly check: FourFifths; readonly findings: readonly Finding[] } | { readonly kind: "no groups"; readonly why: string };

const FEWEST_GROUPS = 2;

/**
 * Are groups of associates selected at like rates? Made only when asked for, from a sheet of counts that the user supplies.
 * Nothing of it is written, remembered or shown beside the comparison.
 *
 * @throws WorkbookError where the program fails
 */
export async function checkFairness(workbook: Workbook): Promise<FairnessCheck> {
  const { sheets } = await workbook.readMap();
  const name = sheets.find((sheet) => sheet.name.trim().toLowerCase() === FAIRNESS_SHEET.toLowerCase())?.name;
  if (name === undefined) return { kind: "no groups", why: `There is no sheet ${FAIRNESS_SHEET}. Make one with the headings Group, Selected and People, and a row of counts for each group.` };
  const [sheet] = await workbook.readSheets([name]);
  const { groups, findings } = sheet === undefined ? { groups: [], findings: [] } : readSelectionGroups(sheet);
  if (groups.length < FEWEST_GROUPS) return { kind: "no groups", why: [...findings.map(({ text }) => text), `The sheet ${name} needs two groups or more to compare.`].join(" ") };
  return { kind: "checked", check: fourFifths(groups), findings };
}
