/** Excel's usual font, and five sizes: one to read from the back of the room, four that serve it. */
export const FONT = "Calibri";

export const SIZES = { title: 20, section: 14, subtitle: 12, body: 12, heading: 11, note: 10 } as const;
