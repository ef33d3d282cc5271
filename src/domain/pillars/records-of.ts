import type { Sourced } from "../evidence";

/** The rows of a sheet that are about one associate, in their order. */
export const recordsOf = <Row extends Sourced>(rows: readonly Row[], name: string): Row[] => rows.filter(({ associate }) => associate === name);
