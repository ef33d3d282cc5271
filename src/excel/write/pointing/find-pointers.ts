import { pointFormula, type ReplacedSheet } from "../../../workbook";
import type { Conversation } from "../../conversation";
import { formulaAreas } from "../../formula-areas";
import { formulasThat } from "../../formulas-that";
import type { Pointer } from "./pointer";
import type { Standing } from "../standing";
import type { Surroundings } from "./surroundings";

/** So many formulas are written in one exchange, and no more: each costs about half a kilobyte. */
const MOST_CELLS = 4000;

/**
 * The user's formulas and names that speak of sheets which others are to take the place of. A round trip for each 4 MB of cells, none
 * where there are no cells; another where there are such formulas.
 * @param ownNames - names of ours in the workbook, which are given their cells anyway
 */
export async function findPointers(conversation: Conversation, replaced: readonly ReplacedSheet[], ownNames: readonly string[], { others, names }: Pick<Standing, "others" | "names">, { extents, names: ofSheets }: Surroundings): Promise<Pointer[]> {
  if (replaced.length === 0) return [];
  const pointed = remembered((formula) => pointFormula(formula, replaced));
  const found = await formulasThat(conversation, extents, (formula) => pointed(formula) !== null);
  const areas = found.length > MOST_CELLS ? found : await formulaAreas(conversation, found);
  const sheets = new Map(others.map((sheet) => [sheet.name, sheet]));
  const ofCells = areas.flatMap(({ sheet: name, row, column, formula }): Pointer[] => {
    const [sheet, to] = [sheets.get(name), pointed(formula)];
    if (sheet === undefined || to === null) return [];
    const canFollow = sheet.protection === "open" && found.length <= MOST_CELLS;
    return [{ at: { kind: "cell", sheetId: sheet.id, sheet: name, row, column }, was: formula, now: canFollow ? to.formula : null, speaksOf: to.speaksOf, byTable: to.byTable }];
  });
  const ofNames = [...names.filter(({ name }) => !ownNames.includes(name)), ...ofSheets].flatMap(({ name, sheetId, formula }): Pointer[] => {
    const to = pointed(formula);
    return to === null ? [] : [{ at: { kind: "name", name, sheetId }, was: formula, now: to.formula, speaksOf: to.speaksOf, byTable: to.byTable }];
  });
  return [...ofCells, ...ofNames];
}

/** Formulas are asked about twice, and many are alike. */
function remembered<Answer>(ask: (formula: string) => Answer): (formula: string) => Answer {
  const known = new Map<string, Answer>();
  return (formula) => {
    const answer = known.has(formula) ? (known.get(formula) as Answer) : ask(formula);
    known.set(formula, answer);
    return answer;
  };
}
