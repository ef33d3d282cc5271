import type { HostState } from "../host-state";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { typeNamed, type TypeRegistry } from "./type-registry";

/** Runs a method of an object, after checking that it exists and that the arguments are of the kinds it takes. */
export function callMethod(types: TypeRegistry, host: HostState, target: HostObject, name: string, sent: readonly unknown[]): unknown {
  const type = typeNamed(types, target.type);
  const method = type.methods.get(name);
  if (method === undefined) throw new HostError("ApiNotFound", `The local host has no ${type.name}.${name}.`);
  const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
  if (sent.slice(method.kinds.length).some(isGiven)) {
    throw new HostError("InvalidArgument", `${type.name}.${name} takes ${method.kinds.length} arguments.`);
  }
  const parameters = method.kinds.map((kind, index) => {
    const value = sent[index] ?? null;
    if (!kind.accepts(value)) throw new HostError("InvalidArgument", `Argument ${index + 1} of ${type.name}.${name} must be ${kind.expected}.`);
    return value;
  });
  return method.run(target.state, parameters as never, host);
}

/** True where the result of this method depends on what formulas come to. */
export const readsCells = (types: TypeRegistry, target: HostObject | null, name: string): boolean =>
  target !== null && (types.get(target.type)?.methods.get(name)?.readsCells ?? false);
