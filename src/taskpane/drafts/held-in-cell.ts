import type { Found } from "../../actions";

/** What a setting's cell says; null without a sheet for it. A setting the sheet has no row for is as good as an empty one. */
export function heldInCell({ evidence: { scoringPlaces: places } }: Pick<Found, "evidence">, setting: string): string | null {
  return places === undefined ? null : String(places.cells[setting]?.value ?? "");
}
