/** An object of the host: the name of its type, and what that type's members work on. */
export interface HostObject<Type extends string = string, State = unknown> {
  readonly type: Type;
  readonly state: State;
}

/** Tells a host object from plain data. */
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "type" in value && "state" in value;
