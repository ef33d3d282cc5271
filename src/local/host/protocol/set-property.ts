import type { HostState } from "../host-state";
import { assignedName } from "./assigned-name";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { typeNamed, type TypeRegistry } from "./type-registry";

/** Assigns to a property of an object, after checking that it exists, can be assigned, and takes this kind of value. */
export function setProperty(types: TypeRegistry, host: HostState, target: HostObject, name: string, value: unknown): void {
  const type = typeNamed(types, target.type);
  const scalar = type.scalars.get(assignedName(type.name, name));
  if (scalar === undefined) throw new HostError("ApiNotFound", `The local host has no ${type.name}.${name}.`);
  if (scalar.accepts === undefined || scalar.set === undefined) throw new HostError("NotImplemented", `The local host cannot assign ${type.name}.${name}.`);
  if (!scalar.accepts.accepts(value)) throw new HostError("InvalidArgument", `${type.name}.${name} must be ${scalar.accepts.expected}.`);
  scalar.set(target.state, value as never, host);
}
