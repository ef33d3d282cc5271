/** A formula whose grammar the calculator does not read. Its cell keeps the value it has. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly formula: string,
    /** The position in the formula, without its "=", at which reading stopped. */
    readonly at: number,
  ) {
    super(`"=${formula}" cannot be read from character ${at + 1} on.`);
  }
}
