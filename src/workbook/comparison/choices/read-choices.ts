import type { WorkbookMap } from "../../snapshot";
import { COLUMN_IDS, PRESETS } from "../columns";
import { ROW_ORDERS } from "../rows";
import { storedRecord } from "../remembering";
import { sheetEnding } from "../sheet-ending";
import { SETTINGS } from "../settings-keys";
import { FIGURE_KINDS, USUAL_CHOICES, type ComparisonChoices } from "./comparison-choices";

/**
 * How was the comparison shown when this workbook was last written? The usual way where nothing is remembered, or only a newer
 * version knows how; a column or an order that is not known here is skipped, and the rest holds.
 */
export function readChoices({ settings }: Pick<WorkbookMap, "settings">): ComparisonChoices {
  const stored = storedRecord(settings[SETTINGS.choices], {});
  if (stored === null) return USUAL_CHOICES;
  const { preset, columns, order, figures, ending: storedEnding } = stored;
  const ending = typeof storedEnding === "string" ? sheetEnding(storedEnding) : null;
  return {
    preset: PRESETS.find((name) => name === preset) ?? USUAL_CHOICES.preset,
    columns: Array.isArray(columns) ? knownColumns(columns) : null,
    order: ROW_ORDERS.find((name) => name === order) ?? USUAL_CHOICES.order,
    figures: FIGURE_KINDS.find((kind) => kind === figures) ?? USUAL_CHOICES.figures,
    ...(ending === null ? {} : { ending }),
  };
}

/** In the order they are stored, each once. Where none is known here, the preset says. */
function knownColumns(stored: readonly unknown[]): ComparisonChoices["columns"] {
  const known = COLUMN_IDS.filter((id) => stored.includes(id)).sort((one, other) => stored.indexOf(one) - stored.indexOf(other));
  return known.length === 0 ? null : known;
}
