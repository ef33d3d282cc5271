import type { Preset } from "../../workbook";

/** How the manager wants the comparison to be written. */
export interface MeetingChoices {
  readonly preset: Preset;
}

export const USUAL_CHOICES: MeetingChoices = { preset: "meeting" };
