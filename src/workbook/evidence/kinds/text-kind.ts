import { isBlank } from "../../reading/cells/is-blank";
import { namesAPatient } from "../reading/names-a-patient";
import { bad, BLANK, type ColumnKind } from "./column-kind";
import { isSheetError } from "./says-nothing";

/** Enough for a name of something, too little for an account of somebody. */
export const MOST_CHARACTERS = 80;

/** A few words: what a project is called, whose code. Nothing of patients is taken, nor an account of a person. */
export function textKind(widest: string): ColumnKind<string> {
  return {
    type: "text",
    parse(cell) {
      if (isBlank(cell)) return BLANK;
      if (isSheetError(cell)) return bad(`shows ${String(cell)}; write the words themselves`);
      const text = String(cell).replace(/[\p{Cc}\s]+/gu, " ").trim();
      if (text.length > MOST_CHARACTERS) return bad(`has ${text.length} characters; keep it to ${MOST_CHARACTERS}, and write no account of a person here`);
      if (namesAPatient(text)) return bad("may name a patient; take the name or number out, since nothing of patients belongs in this workbook");
      return { kind: "value", value: text };
    },
    show: (value) => value,
    numberFormat: null,
    rule: { kind: "text", mostCharacters: MOST_CHARACTERS },
    otherwise: `At most ${MOST_CHARACTERS} characters: a name for it, no account of a person.`,
    widest,
  };
}

