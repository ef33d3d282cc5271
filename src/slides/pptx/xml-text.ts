const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** What XML cannot hold, written as an entity or not: control characters, halves of a pair, and two that are no characters. */
const IMPOSSIBLE = /\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text that XML can hold; what it cannot becomes a space. */
export const possibleText = (text: string): string => text.replace(IMPOSSIBLE, " ");

/** Text as it stands in XML, between tags or in quotes. */
export const escapeXml = (text: string): string => possibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
