import type { AnyHostType, HostType, Navigation } from "./host-type";

/** `getItem` of the declarations is `GetItem` on the wire. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const byWireName = <Member>(members: object | undefined): Map<string, Member> =>
  new Map(Object.entries(members ?? {}).map(([name, member]) => [wireName(name), member as Member]));

/** A type's table as the dispatcher reads it: wire names, internal methods among the others. */
export function wireType<Client, State>(name: string, type: HostType<Client, State>): AnyHostType {
  const erased = type as HostType<unknown, unknown>;
  return {
    name,
    scalars: byWireName(type.scalars),
    objects: new Map([...byWireName<Navigation<unknown>>(type.objects), ...Object.entries(erased.internalObjects ?? {})]),
    methods: new Map([...byWireName<never>(type.methods), ...Object.entries(type.internal ?? {})]),
    ...(erased.items ? { items: erased.items } : {}),
    ...(erased.identity ? { identity: erased.identity } : {}),
    ...(erased.mustExist ? { mustExist: erased.mustExist } : {}),
  };
}
