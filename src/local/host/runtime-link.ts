/**
 * The wire between the host and the custom-functions runtime inside Office.js. `LocalExcel.runtimeLink` offers one.
 *
 * An invocation is the entry `[1, 1000, "", [invocationId, "NAME", arguments, callerAddress, flags, parameterAddresses?], 0]`.
 * A result is `[invocationId, succeeded, value, errorCode?, …]`, as the runtime hands it to `SetInvocationArrayResults`.
 */
export interface RuntimeLink {
  /** Sends message entries to the library, in a later turn of the event loop. */
  post(entries: readonly unknown[]): void;
  /** Calls back with each group of results the runtime sends; the function returned stops it. */
  onResults(listener: (results: readonly unknown[]) => void): () => void;
}
