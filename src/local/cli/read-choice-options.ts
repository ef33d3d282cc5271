import { COLUMN_IDS, PRESETS, ROW_ORDERS, type ToldChoices } from "../../workbook";
import { Refusal } from "./refusal";

/** `--preset`, `--columns` and `--order` as they were typed; a name there is not is refused with those there are. */
export function readChoiceOptions({ preset, columns, order }: Readonly<Record<string, unknown>>): ToldChoices {
  return {
    preset: typeof preset === "string" ? oneOf(PRESETS, "preset", preset) : undefined,
    columns: typeof columns === "string" ? columns.split(",").map((column) => oneOf(COLUMN_IDS, "columns", column)) : undefined,
    order: typeof order === "string" ? oneOf(ROW_ORDERS, "order", order) : undefined,
  };
}

function oneOf<Name extends string>(names: readonly Name[], option: string, typed: string): Name {
  const name = names.find((each) => each.toLowerCase() === typed.trim().toLowerCase());
  if (name === undefined) throw new Refusal(`--${option} takes ${names.join(", ")}, not ${typed.trim()}.`);
  return name;
}
