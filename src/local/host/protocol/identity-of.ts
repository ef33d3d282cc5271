import type { HostState } from "../host-state";
import type { HostObject } from "./host-object";
import { typeNamed, type TypeRegistry } from "./type-registry";

/** What the library is told about an object so that it can name it again in a later batch. */
export function identityOf(types: TypeRegistry, host: HostState, object: HostObject): Readonly<Record<string, unknown>> {
  const { identity } = typeNamed(types, object.type);
  if (identity === undefined) return {};
  if (identity !== "reference") return identity(object.state, host);
  const id = `R${host.nextReference++}`;
  host.references.set(id, object);
  return { _ReferenceId: id };
}
