/** #VALUE! with a sentence: which argument, where in it, and what to do. */
export const invalidValue = (sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);

/** #N/A with a sentence: what is missing. */
export const notAvailable = (sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);

/** #NUM!, which cannot carry a sentence. */
export const invalidNumber = (): CustomFunctions.Error => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);

/** #DIV/0!, which cannot carry a sentence. */
export const divisionByZero = (): CustomFunctions.Error => new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);

/** Ends a function with a cell error. */
export function reject(error: CustomFunctions.Error): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel asks for its own class, which is not an Error.
  throw error;
}
