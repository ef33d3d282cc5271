import type { HostState } from "../host-state";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { identityOf } from "./identity-of";
import { typeNamed, type TypeRegistry } from "./type-registry";
import type { QueryInfo } from "./wire";
import { wireName } from "./wire-type";

/** The properties to read: a name, and below it the names of a child object. Empty: all plain ones. */
interface Selection extends Map<string, Selection> {
  readonly size: number;
}

const parse = (names: readonly string[]): Selection => {
  const root: Selection = new Map();
  for (const name of names) {
    let level = root;
    for (const part of name.split("/")) {
      const key = part === "items" || part === "*" || part === "$all" ? part : wireName(part);
      const next: Selection = level.get(key) ?? new Map();
      level.set(key, next);
      level = next;
    }
  }
  return root;
};

/** Reads the selected properties of an object as the library expects them: a bag of wire names, `_Items` for a collection. */
export function readSelected(types: TypeRegistry, host: HostState, object: HostObject, query: QueryInfo): unknown {
  const selection = parse([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return read(types, host, object, selection, { skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

function read(types: TypeRegistry, host: HostState, object: HostObject, selection: Selection, page = { skip: 0, top: Infinity }): Record<string, unknown> {
  const type = typeNamed(types, object.type);
  const bag: Record<string, unknown> = { ...(type.identity === "reference" ? {} : identityOf(types, host, object)) };
  if (type.items && (selection.size === 0 || ![...selection.keys()].every((name) => type.scalars.has(name)))) {
    const ofItems = selection.get("items") ?? new Map([...selection].filter(([name]) => !type.scalars.has(name)));
    bag["_Items"] = type
      .items(object.state, host)
      .slice(page.skip, page.skip + page.top)
      .map((item) => read(types, host, item, ofItems));
  }
  const takesAll = selection.size === 0 || selection.has("*") || selection.has("$all");
  if (takesAll) for (const [name, scalar] of type.scalars) if (!scalar.onlyWhenNamed) bag[name] = scalar.get(object.state, host);
  for (const [name, below] of selection) {
    const scalar = type.scalars.get(name);
    const navigate = type.objects.get(name);
    if (scalar) bag[name] = scalar.get(object.state, host);
    else if (navigate) {
      const child = navigate(object.state, host);
      bag[name] = child === null ? null : read(types, host, child, below);
    } else if (!type.items && name !== "*" && name !== "$all") {
      throw new HostError("ApiNotFound", `The local host has no ${type.name}.${name}.`);
    }
  }
  return bag;
}
