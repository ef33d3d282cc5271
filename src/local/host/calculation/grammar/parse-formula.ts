import { LAST_COLUMN, LAST_ROW, type Area, type CellError, type ModelValue } from "../../model";
import { columnIndex } from "./cell-address";
import type { BinaryOperator, Expression, ReferenceExpression } from "./expression";
import { FormulaSyntaxError } from "./formula-syntax-error";
import { parseTableReference } from "./parse-table-reference";
import { tokenize, type Token, type TokenKind } from "./tokenize";

/** Loosest first. Excel's minus sign binds tighter than its "^": -2^2 is 4. */
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_|_xlpm\.)+/i;

/** Reads a formula, its leading "=" included, as a tree. Throws FormulaSyntaxError for what it does not know. */
export function parseFormula(formula: string): Expression {
  return new Reader(formula.replace(/^=/, "")).formula();
}

class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  formula(): Expression {
    const expression = this.binary(0);
    return this.next === this.tokens.length ? expression : this.fail();
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.prefixed();
    let left = this.binary(level + 1);
    for (let operator = this.takeOneOf(operators); operator !== null; operator = this.takeOneOf(operators)) {
      left = { kind: "binary", operator: operator as BinaryOperator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private prefixed(): Expression {
    const operator = this.takeOneOf(["-", "+", "@"]);
    if (operator !== null) return { kind: "unary", operator: operator as "-" | "+" | "@", operand: this.prefixed() };
    let operand = this.range();
    while (this.take("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  private range(): Expression {
    let from = this.anchored();
    while (this.take(":")) from = joined(from, this.anchored());
    return from;
  }

  private anchored(): Expression {
    const operand = this.operand();
    return this.take("#") ? { kind: "spillReference", anchor: operand } : operand;
  }

  private operand(): Expression {
    const token = this.tokens[this.next++];
    switch (token?.kind) {
      case "string":
        return literal(token.text.slice(1, -1).replaceAll('""', '"'));
      case "number":
        return literal(Number(token.text));
      case "error":
        return literal({ error: token.text.toUpperCase() as CellError["error"] });
      case "sheet":
        return this.onSheet(token.text.startsWith("'") ? token.text.slice(1, -2).replaceAll("''", "'") : token.text.slice(0, -1));
      case "cell":
      case "columns":
      case "rows":
        return this.reference(token, null);
      case "bracket":
        return parseTableReference(null, token.text) ?? this.fail();
      case "name":
        return this.name(token.text, null);
      case "function":
        return this.call(token.text);
      case "operator":
        return this.opened(token.text);
      case undefined:
        return this.fail();
    }
  }

  private onSheet(sheetName: string): Expression {
    const token = this.tokens[this.next++];
    if (token?.kind === "cell" || token?.kind === "columns" || token?.kind === "rows") return this.reference(token, sheetName);
    if (token?.kind === "name") return this.name(token.text, sheetName);
    if (token?.kind === "error") return literal({ error: "#REF!" });
    return this.fail();
  }

  private reference(token: Token, sheetName: string | null): ReferenceExpression {
    const area = areaOf(token.kind, token.text.replaceAll("$", ""));
    return area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN ? this.fail() : { kind: "reference", sheetName, area };
  }

  private name(text: string, sheetName: string | null): Expression {
    if (this.tokens[this.next]?.kind === "bracket") return parseTableReference(text, this.tokens[this.next++]?.text ?? "") ?? this.fail();
    if (/^(?:true|false)$/i.test(text) && sheetName === null) return literal(text.toLowerCase() === "true");
    return { kind: "name", sheetName, name: text.replace(FILE_PREFIX, "") };
  }

  private call(text: string): Expression {
    const name = text.replace(FILE_PREFIX, "").toUpperCase();
    this.expect("(");
    const found: (Expression | null)[] = [];
    if (!this.take(")")) {
      do found.push(this.at(",") || this.at(")") ? null : this.binary(0));
      while (this.take(","));
      this.expect(")");
    }
    const [first = null] = found;
    if (name === "SINGLE" && first !== null) return { kind: "unary", operator: "@", operand: first };
    if (name === "ANCHORARRAY" && first !== null) return { kind: "spillReference", anchor: first };
    return { kind: "call", name, arguments: found };
  }

  private opened(text: string): Expression {
    if (text === "{") return this.array();
    if (text !== "(") return this.fail();
    const inside = this.binary(0);
    this.expect(")");
    return inside;
  }

  private array(): Expression {
    const rows: ModelValue[][] = [[]];
    do {
      do rows.at(-1)?.push(this.constant());
      while (this.take(","));
    } while (this.take(";") && rows.push([]) > 0);
    this.expect("}");
    return rows.some((row) => row.length !== rows[0]?.length) ? this.fail() : { kind: "array", rows };
  }

  private constant(): ModelValue {
    const sign = this.takeOneOf(["-", "+"]);
    const operand = this.operand();
    if (operand.kind !== "literal") return this.fail();
    if (sign === null) return operand.value;
    if (typeof operand.value !== "number") return this.fail();
    return sign === "-" ? -operand.value : operand.value;
  }

  private at(text: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === "operator" && token.text === text;
  }

  private take(text: string): boolean {
    const found = this.at(text);
    if (found) this.next++;
    return found;
  }

  private takeOneOf(texts: readonly string[]): string | null {
    return texts.find((text) => this.take(text)) ?? null;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.fail();
  }

  private fail(): never {
    throw new FormulaSyntaxError(this.text, this.tokens[Math.min(this.next, this.tokens.length) - 1]?.at ?? 0);
  }
}

const literal = (value: ModelValue): Expression => ({ kind: "literal", value });

function areaOf(kind: TokenKind, text: string): Area {
  const [first = "", last = first] = text.split(":");
  if (kind === "columns") return ordered(0, columnIndex(first), LAST_ROW, columnIndex(last));
  if (kind === "rows") return ordered(Number(first) - 1, 0, Number(last) - 1, LAST_COLUMN);
  const letters = text.replace(/\d+$/, "");
  const row = Number(text.slice(letters.length)) - 1;
  return ordered(row, columnIndex(letters), row, columnIndex(letters));
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
}

/** `A1:B2` is known when it is read; `A1:INDEX(…)` only when it is calculated. */
function joined(from: Expression, to: Expression): Expression {
  if (from.kind !== "reference" || to.kind !== "reference") return { kind: "range", from, to };
  return {
    kind: "reference",
    sheetName: from.sheetName,
    area: {
      firstRow: Math.min(from.area.firstRow, to.area.firstRow),
      firstColumn: Math.min(from.area.firstColumn, to.area.firstColumn),
      lastRow: Math.max(from.area.lastRow, to.area.lastRow),
      lastColumn: Math.max(from.area.lastColumn, to.area.lastColumn),
    },
  };
}
