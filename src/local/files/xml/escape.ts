const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or a quoted attribute of a part we write ourselves. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/**
 * A cell's text as a workbook stores it: characters XML cannot hold become `_x000B_`, and text that looks like such an
 * escape has its underscore escaped, so that it comes back as it was.
 */
export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  // eslint-disable-next-line no-control-regex -- these are the very characters XML 1.0 forbids
  const storable = guarded.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, hexEscape);
  return escapeXml(storable);
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
