import { isBlank } from "../../reading/cells/is-blank";
import { bad, BLANK, quoted, type ColumnKind, type Parsed } from "./column-kind";
import { isSheetError } from "./says-nothing";
import { textKind } from "./text-kind";

const WIDEST_NAME = "Alexandra Montgomery";

/** Somebody the collections have figures of, by first and last name; whoever cannot be told for sure is nobody. */
export const associateKind: ColumnKind<string> = {
  type: "associate",
  parse(cell, { match: matchOf }) {
    if (isBlank(cell)) return BLANK;
    if (typeof cell !== "string" || isSheetError(cell)) return bad(`shows ${String(cell).toUpperCase()}, which is no name; write first and last name as in the collections`);
    const match = matchOf(cell);
    switch (match.kind) {
      case "one":
        return { kind: "value", value: match.name };
      case "several":
        return bad(`says ${quoted(cell)}, who may be ${match.names.join(" or ")}; write the name just as it stands here`);
      case "nobody":
        return bad(`says ${quoted(cell)}, whom the collections do not name; ${match.alike.length === 0 ? "write first and last name as in the collections" : `if ${match.alike.join(" or ")} is meant, write that name`}`);
    }
  },
  show: (value) => value,
  numberFormat: null,
  rule: null,
  otherwise: "The collections have nobody of that name. First and last name as there count; keep it only for somebody who is new.",
  widest: WIDEST_NAME,
};

/** A person who need not be in the collections: a partner, an associate of the past. Spelled as there where they are. */
export const anybodyKind: ColumnKind<string> = {
  ...textKind(WIDEST_NAME),
  parse(cell, context): Parsed<string> {
    const text = textKind(WIDEST_NAME).parse(cell, context);
    if (text.kind !== "value") return text;
    const match = context.match(text.value);
    return match.kind === "one" ? { kind: "value", value: match.name } : text;
  },
};
