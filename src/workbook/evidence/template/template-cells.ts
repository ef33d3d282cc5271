import { DEFAULT_SCORING, type Goalposts, type Scoring } from "../../../domain";
import type { CellValue } from "../../snapshot";
import { plainText } from "../../comparison/words/plain-text";
import type { DateSystem } from "../kinds";
import { SCORING_FORM, SCORING_SETTINGS } from "../scoring";
import type { InputForm } from "../sheets";

/** What a template is made for. */
export interface TemplateFacts {
  readonly names: readonly string[];
  readonly level: Goalposts | null;
  readonly dateSystem: DateSystem;
  /** What the group uses already; the scale everybody begins with unless told otherwise. */
  readonly scoring?: Scoring;
}

type Cells = readonly (CellValue | null)[];

/** A page of empty lines, so that the sheet can be filled in as it is, or printed and filled in by hand. */
const FEWEST_ROWS = 20;
const SPARE_ROWS = 5;

/** The rows under the headings: an example, a row begun for each associate where each has one, and empty ones. */
export function templateCells(form: InputForm, facts: TemplateFacts): { readonly rows: readonly Cells[]; readonly exampleRows: 0 | 1 } {
  if (form.id === SCORING_FORM.id) return { rows: scoringCells(facts), exampleRows: 0 };
  const columns = Object.values(form.columns);
  const hasExample = "associate" in form.columns;
  const example = columns.map(({ kind, example: value }) => (value === null ? null : kind.show(value, facts.dateSystem)));
  const begun = form.rowPer === "associate" ? facts.names.map((name): Cells => columns.map((_, index) => (index === 0 ? plainText(name) : null))) : [];
  const filled = [...(hasExample ? [example] : []), ...begun];
  const empty = Array.from({ length: Math.max(SPARE_ROWS, FEWEST_ROWS - filled.length) }, (): Cells => columns.map(() => null));
  return { rows: [...filled, ...empty], exampleRows: hasExample ? 1 : 0 };
}

function scoringCells({ level, dateSystem, scoring }: TemplateFacts): Cells[] {
  const byDefault = { ...DEFAULT_SCORING, level };
  return SCORING_SETTINGS.map(({ setting, meaning, kind, of }) => {
    const [value, usual] = [of(scoring ?? byDefault), of(byDefault)].map((each) => (each === null ? null : kind.show(each, dateSystem)));
    return [setting, value ?? null, usual ?? null, meaning];
  });
}
