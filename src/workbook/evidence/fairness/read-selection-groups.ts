import type { Finding, SelectionGroup } from "../../../domain";
import { cellAddress } from "../../reading/cells/cell-address";
import type { CellValue, SheetSnapshot } from "../../snapshot";
import { warning } from "../reading/say";

/** The one sheet that is read only when somebody asks for the fairness check, and never written or remembered. */
export const FAIRNESS_SHEET = "Fairness groups";

export interface SelectionGroupsReading {
  readonly groups: readonly SelectionGroup[];
  readonly findings: readonly Finding[];
}

const HEADINGS = { label: /^group$/i, selected: /^(?:selected|made partner|partners)$/i, of: /^(?:of|people|all|associates)$/i } as const;

/**
 * What groups does the user compare? A heading row with "Group", "Selected" and "People" and a row a group below it: counts
 * alone, no names. Rows that are no counts are said, and left out.
 */
export function readSelectionGroups(sheet: SheetSnapshot): SelectionGroupsReading {
  const columnsOf = (row: readonly CellValue[]): readonly number[] => Object.values(HEADINGS).map((words) => row.findIndex((value) => words.test(String(value).trim())));
  const headingRow = sheet.values.findIndex((row) => columnsOf(row).every((column) => column >= 0));
  if (headingRow < 0) return { groups: [], findings: [warning("no_headings", `The sheet ${sheet.name} needs a row with the headings Group, Selected and People.`, null)] };
  const [label = 0, selected = 0, of = 0] = columnsOf(sheet.values[headingRow] ?? []);
  const groups: SelectionGroup[] = [];
  const findings: Finding[] = [];
  for (const [index, row] of sheet.values.entries()) {
    const name = String(row[label] ?? "").trim();
    if (index <= headingRow || name === "") continue;
    const [chosen, people] = [row[selected], row[of]];
    if (isCount(chosen) && isCount(people) && chosen <= people) groups.push({ label: name, selected: chosen, of: people });
    else findings.push(warning("no_counts", `${name} needs two whole numbers, how many were selected and of how many people; the row was left out.`, cellAddress(sheet.name, sheet.firstRow + index, sheet.firstColumn + label)));
  }
  return { groups, findings };
}

const isCount = (value: CellValue | undefined): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
