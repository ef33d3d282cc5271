import type { Found } from "../../../actions";
import type { Finding } from "../../../domain";
import { parsePlace, type InputSheetFound } from "../../../workbook";

/** The input sheets as the manager looks at them. */
export interface SortedInputs {
  /** Those in the workbook, each with what was noticed on it. */
  readonly there: readonly (InputSheetFound & { readonly findings: readonly Finding[] })[];
  /** Names that can be added. */
  readonly missing: readonly string[];
  /** Names that a sheet of the group's own has: ours can not be added beside it. */
  readonly taken: readonly string[];
  /** What was noticed that names none of them. */
  readonly elsewhere: readonly Finding[];
}

/** Which input sheets are there, which can be added, and what was noticed on each? */
export function sortInputs({ evidence: { sheets, findings }, sheetsRead }: Pick<Found, "evidence" | "sheetsRead">): SortedInputs {
  const isOn = (name: string, { where }: Finding): boolean => isSame(parsePlace(where ?? "")?.sheet ?? "", name);
  const there = sheets.filter(({ state }) => state !== "missing").map((sheet) => ({ ...sheet, findings: findings.filter((finding) => isOn(sheet.name, finding)) }));
  const absent = sheets.filter(({ state }) => state === "missing").map(({ name }) => name);
  const taken = absent.filter((name) => sheetsRead.some((read) => isSame(read, name)));
  return {
    there,
    missing: absent.filter((name) => !taken.includes(name)),
    taken,
    elsewhere: findings.filter((finding) => !there.some(({ name }) => isOn(name, finding))),
  };
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
