/** What the add-in has cost so far. */
export interface Counters {
  /** Batches of the add-in's own; releasing references and the custom functions' traffic are not counted. */
  syncs: number;
  /** Size of the counted batches and of their answers, in bytes of UTF-8. */
  bytesToHost: number;
  bytesFromHost: number;
  /** Actions in the counted batches. */
  actions: number;
  /** Batches in which the library only released references, as it does at the end of each `Excel.run`. */
  releases: number;
  /** Batches of the custom-functions runtime. */
  runtimeBatches: number;
}

export const newCounters = (): Counters => ({ syncs: 0, bytesToHost: 0, bytesFromHost: 0, actions: 0, releases: 0, runtimeBatches: 0 });
