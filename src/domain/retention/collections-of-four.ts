import type { Cents } from "../cents";
import { completeWindow } from "../comparison/complete-window";
import type { GroupRecord } from "../group-record";

/** What one physician brought in the last four complete quarters. */
export interface FourQuarters {
  readonly name: string;
  /** The quarters that have figures, added up; null where none has. */
  readonly known: Cents | null;
  /** Whether all four have figures. */
  readonly isWhole: boolean;
}

/**
 * What did each physician collect in the group's last four complete quarters? A quarter of exactly 0 is missing, as in the
 * comparison. Somebody with gaps still counts in the group's sum: what they brought was not brought by others.
 */
export function collectionsOfFour(group: GroupRecord): FourQuarters[] {
  const { pick } = completeWindow(group, 4);
  return group.physicians.map(({ name, collections }) => {
    const figures = pick(collections).filter((figure) => figure !== null && figure !== 0);
    return { name, known: figures.length === 0 ? null : figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0), isWhole: figures.length === 4 };
  });
}
