import { parsePlace } from "../../places";
import type { CellEdit, EditPlan } from "../../plan";
import type { ScoringPlaces } from "./scoring-places";
import { SCORING_SETTINGS } from "./scoring-settings";

/** New values by the setting's words; null empties the cell, and the default beside it holds. */
export type ScoringChanges = Readonly<Record<string, number | null>>;

/**
 * Which cells of the Scoring sheet take these values? Each is expected to hold what it held when it was read, so that what
 * somebody typed meanwhile is never written over. A setting the sheet lacks gets a row of its own under the others.
 */
export function planScoringEdit({ sheet, cells, free }: ScoringPlaces, changes: ScoringChanges): EditPlan {
  const changed = SCORING_SETTINGS.filter(({ setting }) => changes[setting] !== undefined);
  const lacking = changed.filter(({ setting }) => cells[setting] === undefined);
  return {
    cells: changed.flatMap(({ setting, kind }): CellEdit[] => {
      const value = changes[setting] ?? null;
      const cell = value === null ? "" : kind.show(value, "1900");
      const place = cells[setting];
      const address = place === undefined ? null : parsePlace(place.where)?.address;
      if (place !== undefined && typeof address === "string") return [{ sheet, address, expect: [[place.value]], write: [[cell]] }];
      const row = free.row + lacking.findIndex((each) => each.setting === setting);
      return [
        { sheet, address: `${free.settingColumn}${row}`, expect: [[""]], write: [[setting]] },
        { sheet, address: `${free.valueColumn}${row}`, expect: [[""]], write: [[cell]] },
      ];
    }),
  };
}
