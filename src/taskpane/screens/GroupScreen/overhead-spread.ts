import type { Cents, GroupAssessment } from "../../../domain";

interface Part {
  readonly method: string;
  readonly amount: Cents;
}

/** What one physician carries at the least and at the most, and by which ways. */
export interface OverheadSpread {
  readonly name: string;
  readonly least: Part;
  readonly most: Part;
}

/** The least and the most of each, over the ways that can be worked out; the first named of equals. */
export function overheadSpread({ physicians, methods }: NonNullable<GroupAssessment["overheadMethods"]>): OverheadSpread[] {
  return physicians.flatMap((name, position) => {
    const parts = methods.flatMap(({ method, parts: each }): Part[] => {
      const amount = each?.[position];
      return amount === undefined ? [] : [{ method, amount }];
    });
    const [first, ...others] = parts;
    if (first === undefined) return [];
    return [
      {
        name,
        least: others.reduce((best, each) => (each.amount < best.amount ? each : best), first),
        most: others.reduce((best, each) => (each.amount > best.amount ? each : best), first),
      },
    ];
  });
}
