import type { ComparisonChoices, ToldChoices } from "./comparison-choices";

/**
 * What holds: what is told now before what is remembered. A preset told brings its own columns, so that those picked earlier from
 * another do not hide them.
 *
 * @example
 * withTold({ preset: "meeting", columns: ["associate", "growth"], order: "name", figures: "live" }, { preset: "finance" }) // => {"preset": "finance", "columns": null, "order": "name", "figures": "live"}
 */
export function withTold(remembered: ComparisonChoices, told: ToldChoices): ComparisonChoices {
  const kept = told.preset === undefined ? remembered.columns : null;
  const ending = told.ending ?? remembered.ending;
  return {
    preset: told.preset ?? remembered.preset,
    columns: told.columns === undefined ? kept : told.columns,
    order: told.order ?? remembered.order,
    figures: told.figures ?? remembered.figures,
    ...(ending === undefined ? {} : { ending }),
  };
}
