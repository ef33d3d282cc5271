import type { HostState } from "../host-state";
import { callMethod, readsCells } from "./call-method";
import { HostError, HTTP_STATUS } from "./host-error";
import { isHostObject } from "./host-object";
import { identityOf } from "./identity-of";
import { readSelected } from "./read-selected";
import { PathResolver, type Roots } from "./resolve-path";
import { setProperty } from "./set-property";
import type { TypeRegistry } from "./type-registry";
import { ActionType, type Action, type BatchAnswer, type BatchBody, type WireError } from "./wire";

export interface BatchHost {
  readonly types: TypeRegistry;
  readonly state: HostState;
  readonly roots: Roots;
  /** Resolves when formulas that this batch's writes have made dirty are calculated; null when there are none. */
  settle(): Promise<void> | null;
}

/**
 * Performs a batch, action by action, and answers it. An action that fails ends the batch; those before it have taken
 * effect. Before cells are read, formulas are calculated that the same batch has made dirty.
 */
export async function runBatch(host: BatchHost, body: BatchBody, actionLimit = Infinity): Promise<BatchAnswer> {
  const resolver = new PathResolver(host.types, host.state, host.roots, body.ObjectPaths);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    if (index >= actionLimit) break;
    try {
      const settling = needsResults(host, resolver, action) ? host.settle() : null;
      // eslint-disable-next-line no-await-in-loop -- actions of a batch take effect in their order
      if (settling) await settling;
      const value = perform(host, resolver, action, answer);
      if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { ...answer, Error: wireError(error, index, locationOf(resolver, action)) };
    }
  }
  return answer;
}

/** True for an action whose answer may hold what formulas come to. */
function needsResults(host: BatchHost, resolver: PathResolver, action: Action): boolean {
  if (action.ActionType === ActionType.query) return true;
  return action.ActionType === ActionType.method && readsCells(host.types, resolver.object(action.ObjectPathId), action.Name ?? "");
}

/** The value of an action; undefined where the library expects none. */
function perform(host: BatchHost, resolver: PathResolver, action: Action, answer: BatchAnswer): unknown {
  if (action.ActionType === ActionType.trace) {
    answer.TraceIds.push(action.Id);
    return null;
  }
  const target = resolver.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target === null ? null : identityOf(host.types, host.state, target);
    case ActionType.query:
      return target === null ? null : readSelected(host.types, host.state, target, action.QueryInfo ?? {});
    case ActionType.method: {
      if (target === null) return null;
      const result = callMethod(host.types, host.state, target, action.Name ?? "", resolver.parameters(action.ArgumentInfo));
      return result === undefined || isHostObject(result) ? null : result;
    }
    case ActionType.setProperty:
      if (target === null) return undefined;
      setProperty(host.types, host.state, target, action.Name ?? "", resolver.parameters(action.ArgumentInfo)[0]);
      return undefined;
    default:
      throw new HostError("NotImplemented", `Action type ${action.ActionType} is for hosts that declare RichApiRuntime; the local host does not.`);
  }
}

/** "Range.formulas", as Excel says where an action failed; "" where it was no member of an object. */
function locationOf(resolver: PathResolver, { ActionType: type, ObjectPathId: path, Name: name = "" }: Action): string {
  if (name === "" || (type !== ActionType.setProperty && type !== ActionType.method)) return name;
  try {
    return `${resolver.object(path)?.type ?? ""}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  } catch {
    return "";
  }
}

function wireError(error: unknown, index: number, location: string): WireError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  return { Code: known.code, Message: known.message, ActionIndex: index, Location: location, HttpStatusCode: HTTP_STATUS[known.code] };
}
