import { COLUMN_IDS, PRESETS, ROW_ORDERS, sheetEnding, sheetNamesWith, type ToldChoices } from "../../workbook";
import { Refusal } from "./refusal";

/** `--preset`, `--columns`, `--order`, `--live`, `--values` and `--sheet-name` as they were typed; a name there is not is refused with those there are. */
export function readChoiceOptions({ preset, columns, order, live, values, "sheet-name": sheetName }: Readonly<Record<string, unknown>>): ToldChoices {
  return {
    preset: typeof preset === "string" ? oneOf(PRESETS, "preset", preset) : undefined,
    columns: typeof columns === "string" ? columns.split(",").map((column) => oneOf(COLUMN_IDS, "columns", column)) : undefined,
    order: typeof order === "string" ? oneOf(ROW_ORDERS, "order", order) : undefined,
    figures: figuresOf(live === true, values === true),
    ...(typeof sheetName === "string" ? { ending: readEnding(sheetName) } : {}),
  };
}

function readEnding(typed: string): string {
  const ending = sheetEnding(typed);
  if (ending === null) throw new Refusal(`--sheet-name takes what the sheets' names end with, such as 2026 for “${sheetNamesWith("2026").comparison}”: at most ten characters, and none of : \\ / ? * [ ]. Not ${typed}.`);
  return ending;
}

function figuresOf(live: boolean, values: boolean): ToldChoices["figures"] {
  if (live && values) throw new Refusal("--live and --values cannot go together.");
  if (live) return "live";
  return values ? "values" : undefined;
}

function oneOf<Name extends string>(names: readonly Name[], option: string, typed: string): Name {
  const name = names.find((each) => each.toLowerCase() === typed.trim().toLowerCase());
  if (name === undefined) throw new Refusal(`--${option} takes ${names.join(", ")}, not ${typed.trim()}.`);
  return name;
}
