/** The code of the error a promise ends in; "none" where it does not. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "none",
    (error: unknown) => (typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error)),
  );
