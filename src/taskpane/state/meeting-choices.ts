import type { ToldChoices } from "../../workbook";

/**
 * How the manager wants the comparison to be shown, as far as it was said in this pane; the rest is as the workbook remembers it.
 * A writing remembers all of it there.
 */
export type MeetingChoices = ToldChoices;

export const NOTHING_CHOSEN: MeetingChoices = {};
