/** What a digit place shows where the number has no digit for it. */
export const padPlace = (pad: "0" | "?" | ""): string => (pad === "?" ? " " : pad);
