import type { HostState } from "../host-state";
import { callMethod } from "./call-method";
import { HostError } from "./host-error";
import { isHostObject, type HostObject } from "./host-object";
import { typeNamed, type TypeRegistry } from "./type-registry";
import { PathType, type ArgumentInfo, type ObjectPath } from "./wire";

/** Where objects come from that no other object leads to. */
export interface Roots {
  readonly workbook: HostObject;
  readonly byTypeName: ReadonlyMap<string, HostObject>;
}

/** Finds the objects that a batch names; each path is followed once a batch. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly types: TypeRegistry,
    private readonly host: HostState,
    private readonly roots: Roots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** The object of a path; null where the library asked for "or null object" and there is none. */
  object(pathId: number): HostObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) {
      if (known !== null) typeNamed(this.types, known.type).mustExist?.(known.state, this.host);
      return known;
    }
    const path = this.paths[pathId];
    if (path === undefined) throw new HostError("InvalidArgument", `The batch names object ${pathId} without a path.`);
    const object = this.follow(path);
    if (object !== null) typeNamed(this.types, object.type).mustExist?.(object.state, this.host);
    this.found.set(pathId, object);
    return object;
  }

  /** The arguments of a call, with objects in the place of their paths. */
  parameters(info: ArgumentInfo | undefined): readonly unknown[] {
    const sent = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return sent.map((value, index) => {
      const pathId = references[index];
      return typeof pathId === "number" && pathId > 0 ? this.object(pathId) : value;
    });
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook;
      case PathType.newObject:
        return this.root(path.Name ?? "");
      case PathType.method:
        return this.childOf(path, (parent) => callMethod(this.types, this.host, parent, path.Name ?? "", this.parameters(path.ArgumentInfo)));
      case PathType.property:
        return this.childOf(path, (parent) => this.property(parent, path.Name ?? ""));
      case PathType.indexer:
        return this.childOf(path, (parent) => {
          const indexer = typeNamed(this.types, parent.type).methods.has("_Indexer") ? "_Indexer" : "GetItem";
          return callMethod(this.types, this.host, parent, indexer, this.parameters(path.ArgumentInfo));
        });
      case PathType.reference:
        return this.reference(path.Name ?? "");
      case PathType.nothing:
        return null;
      default:
        throw new HostError("NotImplemented", `Object path type ${path.ObjectPathType} is not part of the protocol the local host knows.`);
    }
  }

  private root(name: string): HostObject {
    const object = this.roots.byTypeName.get(name);
    if (object === undefined) throw new HostError("ApiNotFound", `The local host has no ${name}.`);
    return object;
  }

  private reference(id: string): HostObject {
    const object = this.host.references.get(id);
    if (object === undefined) throw new HostError("ItemNotFound", "The object is no longer tracked by the host.");
    return object;
  }

  private property(parent: HostObject, name: string): HostObject | null {
    const type = typeNamed(this.types, parent.type);
    const navigate = type.objects.get(name);
    if (navigate === undefined) throw new HostError("ApiNotFound", `The local host has no ${type.name}.${name}.`);
    return navigate(parent.state, this.host);
  }

  private childOf(path: ObjectPath, find: (parent: HostObject) => unknown): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const child = find(parent);
    if (child === null || isHostObject(child)) return child;
    throw new HostError("InvalidArgument", `${parent.type}.${path.Name} is not an object.`);
  }
}
