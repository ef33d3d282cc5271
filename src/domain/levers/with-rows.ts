import type { Sourced } from "../evidence";
import type { PillarEvidence } from "../pillars";
import type { AssociateCase } from "./associate-case";

/** Where a row would stand that nobody has written. */
export const NOWHERE = "not written";

/** The same associate, had some sheets other rows. */
export const withRows = (associate: AssociateCase, sheets: Partial<PillarEvidence>): AssociateCase => ({
  ...associate,
  evidence: { ...associate.evidence, ...sheets },
});

/** A sheet on which one row reads otherwise, or is gone where it became none. */
export const changeRows = <Row extends Sourced>(rows: readonly Row[] | null, change: (row: Row) => Row | null): Row[] | null =>
  rows === null ? null : rows.map(change).filter((row) => row !== null);
