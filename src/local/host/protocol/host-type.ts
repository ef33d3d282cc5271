import type { HostState } from "../host-state";
import type { HostObject } from "./host-object";
import type { Kind } from "./kinds";

type AnyFunction = (...parameters: never[]) => unknown;

/** `any` passes for everything; here it is plain data. */
type Is<Value, Wanted> = 0 extends 1 & Value ? false : Value extends Wanted ? true : false;

/** Members of a client class by what they are: the tables below may name these and no others. */
type NameOf<Client, Wanted> = { [Name in keyof Client]-?: Is<Client[Name], Wanted> extends true ? Name : never }[keyof Client];
type MethodName<Client> = NameOf<Client, AnyFunction>;
type ObjectName<Client> = NameOf<Client, OfficeExtension.ClientObject>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- handlers of whatever the event tells
type EventName<Client> = NameOf<Client, OfficeExtension.EventHandlers<any>>;
type ScalarName<Client> = Exclude<keyof Client, MethodName<Client> | ObjectName<Client> | EventName<Client> | "context" | "items" | "isNullObject">;

/** The client's type of a value, as the wire can hold it: enums are their words. */
type OnTheWire<Value> = Value extends string ? string : Value extends number ? number : Value extends boolean ? boolean : unknown;

/** A plain value. Without `accepts` it can only be read. */
export interface Scalar<State, Value> {
  get(state: State, host: HostState): OnTheWire<Value> | null;
  readonly accepts?: Kind<unknown>;
  set?(state: State, value: never, host: HostState): void;
  /** Left out when everything is asked for without naming it. */
  readonly onlyWhenNamed?: boolean;
}

/** Leads to another object; null where there is none. */
export type Navigation<State> = (state: State, host: HostState) => HostObject | null;

export interface Method<State> {
  readonly kinds: readonly Kind<unknown>[];
  run(state: State, parameters: never, host: HostState): unknown;
  /** Its result depends on cell values, so pending formulas are calculated first. */
  readonly readsCells?: boolean;
}

type Values<Kinds extends readonly Kind<unknown>[]> = { [Index in keyof Kinds]: Kinds[Index] extends Kind<infer Value> ? Value : never };

/** A method: what it accepts, in order, and what it does. It returns an object, null for "no object", or plain data. */
export const method = <State, const Kinds extends readonly Kind<unknown>[]>(
  kinds: Kinds,
  run: (state: State, parameters: Values<Kinds>, host: HostState) => unknown,
  how: { readonly readsCells?: boolean } = {},
): Method<State> => ({ kinds, run, ...how });

/** A value that can be read and assigned. */
export const assignable = <State, Value, Accepted>(
  get: (state: State, host: HostState) => OnTheWire<Value> | null,
  accepts: Kind<Accepted>,
  set: (state: State, value: Accepted, host: HostState) => void,
): Scalar<State, Value> => ({ get, accepts, set });

export type Scalars<Client, State> = { readonly [Name in ScalarName<Client>]?: Scalar<State, Client[Name]> };
export type Navigations<Client, State> = { readonly [Name in ObjectName<Client>]?: Navigation<State> };
export type Methods<Client, State> = { readonly [Name in MethodName<Client>]?: Method<State> };

/**
 * What the host offers of one client class. Its keys are checked against Microsoft's type declarations, so a member
 * that Excel does not have cannot be offered.
 */
export interface HostType<Client, State> {
  readonly scalars?: Scalars<Client, State>;
  readonly objects?: Navigations<Client, State>;
  readonly methods?: Methods<Client, State>;
  /** The children of a collection. */
  readonly items?: (state: State, host: HostState) => readonly HostObject[];
  /** What the library needs to find the object again: `{Id}`, `{_Id}`, or "reference" for an id of the host's. */
  readonly identity?: "reference" | ((state: State, host: HostState) => Readonly<Record<string, unknown>>);
  /** Throws when the object has gone. Asked each time the library names it. */
  readonly mustExist?: (state: State, host: HostState) => void;
  /** Children the library reaches by a name of its own. Named as on the wire. */
  readonly internalObjects?: Readonly<Record<string, Navigation<State>>>;
  /** Methods of the library's own, which the declarations leave out. Named as on the wire. */
  readonly internal?: Readonly<Record<string, Method<State>>>;
}

/** Any type, as the dispatcher sees it: names as on the wire, states it cannot look into. */
export interface AnyHostType {
  readonly name: string;
  readonly scalars: ReadonlyMap<string, Scalar<unknown, unknown>>;
  readonly objects: ReadonlyMap<string, Navigation<unknown>>;
  readonly methods: ReadonlyMap<string, Method<unknown>>;
  readonly items?: (state: unknown, host: HostState) => readonly HostObject[];
  readonly identity?: "reference" | ((state: unknown, host: HostState) => Readonly<Record<string, unknown>>);
  readonly mustExist?: (state: unknown, host: HostState) => void;
}
