import type { IsoDate, MeetingContent, Quarter } from "../../domain";
import { dateKind, type DateSystem } from "../evidence/kinds";
import type { CellValue } from "../snapshot";
import { BASES, COLUMNS, FACTS, NOT_KNOWN, SCOPES } from "./meeting-words";
import { quarterOf } from "./quarter-of";
import type { MeetingTable } from "./read-tables";

/** What a locked sheet says of itself; null where it does not, or not in a way that can be read. */
export interface MeetingFacts {
  readonly heldOn: IsoDate | null;
  readonly asOf: Quarter | null;
  readonly basis: MeetingContent["basis"] | null;
  readonly scope: MeetingContent["scope"] | null;
  readonly groupName: string | null;
  readonly version: number | null;
  readonly fingerprint: CellValue;
}

/** The table of facts at the foot of a locked sheet. */
export function readFacts(tables: readonly MeetingTable[], dateSystem: DateSystem): MeetingFacts {
  const rows = tables.find(({ corner }) => corner === "record")?.rows ?? [];
  const fact = (name: string): CellValue => rows.find((row) => row.name === name)?.cell(COLUMNS.value)?.value ?? "";
  const heldOn = dateKind.parse(fact(FACTS.heldOn), { dateSystem, match: () => ({ kind: "nobody", alike: [] }) });
  const [group, version] = [fact(FACTS.group), fact(FACTS.version)];
  return {
    heldOn: heldOn.kind === "value" ? heldOn.value : null,
    asOf: quarterOf(String(fact(FACTS.asOf))),
    basis: keyOf(BASES, fact(FACTS.basis)),
    scope: keyOf(SCOPES, fact(FACTS.scope)),
    groupName: group === "" || group === NOT_KNOWN ? null : String(group),
    version: typeof version === "number" ? version : null,
    fingerprint: fact(FACTS.fingerprint),
  };
}

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, said: CellValue): Key | null => (Object.keys(words) as Key[]).find((key) => words[key] === said) ?? null;
