import type { ConditionalFormatModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { ConditionalFormatState } from "../states";

/** The conditional format, known to be of a kind. */
export function formatOfKind<Kind extends ConditionalFormatModel["kind"]>({ format }: ConditionalFormatState, kind: Kind): Extract<ConditionalFormatModel, { kind: Kind }> {
  if (format.kind !== kind) throw new HostError("InvalidOperation", `The conditional format is not of the kind ${kind}.`);
  return format as Extract<ConditionalFormatModel, { kind: Kind }>;
}
