import { method, type Method } from "../../protocol/host-type";

/** The library tells the host before it listens to a kind of event, and after. The host sends all it has, so it need not remember. */
export const registrations = (...events: readonly string[]): Readonly<Record<string, Method<never>>> =>
  Object.fromEntries(events.flatMap((event) => [`_Register${event}`, `_Unregister${event}`]).map((name) => [name, method([], () => null)]));
