/**
 * The error class that Excel's custom-functions runtime puts into the page: a code, and a sentence that Excel shows for
 * #VALUE! and #N/A alone. Nothing else of the runtime is needed, as a function is called like any other.
 */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;

Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode } });

/** What a call ended in: its cells, or the error its cell shows. Anything else thrown is a defect and goes on. */
export type Outcome = { readonly cells: unknown } | { readonly code: string; readonly sentence: string | undefined };

export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { cells: call() };
  } catch (error) {
    if (error instanceof RuntimeError) return { code: error.code, sentence: error.message };
    throw error;
  }
}
