import type { AnyHostType } from "./host-type";
import { HostError } from "./host-error";

/** The types the host has, by name. */
export type TypeRegistry = ReadonlyMap<string, AnyHostType>;

/** The table of a type, or a refusal that names it. */
export function typeNamed(types: TypeRegistry, name: string): AnyHostType {
  const type = types.get(name);
  if (type === undefined) throw new HostError("NotImplemented", `The local host has no ${name}.`);
  return type;
}
