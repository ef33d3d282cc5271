/** What travels between the library and the host, with the names and numbers of the wire. */

/** A message of the library's: one batch. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  /** Bit 64: wait until the user has stopped editing a cell. */
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: BatchBody | string };
}

export interface BatchBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const PathType = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** How the library names an object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Where an entry is not 0, that argument is the object of this path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** The answer to one batch. */
export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace actions that were reached: the library registers event handlers by them. */
  readonly TraceIds: number[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** -1: no single action is to blame. */
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}
