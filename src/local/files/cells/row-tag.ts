/** What the scanner takes from one `<row>` tag. */
export interface RowTag {
  /** null where the file leaves the number out: the row follows the one before it. */
  readonly row: number | null;
  readonly format: { height?: number; hidden?: boolean } | null;
}

/** Reads the attributes of a `<row …>` tag, given as text. */
export function readRowTag(attributes: string): RowTag {
  const number = /\br=["'](\d+)["']/.exec(attributes);
  const isPlain = !attributes.includes("hidden=") && !attributes.includes("ht=");
  return { row: number ? Number(number[1]) - 1 : null, format: isPlain ? null : rowFormat(attributes) };
}

function rowFormat(attributes: string): { height?: number; hidden?: boolean } | null {
  const height = /\bht=["']([\d.]+)["']/.exec(attributes);
  const hidden = /\bhidden=["'](?:1|true)["']/.test(attributes);
  const isOwnHeight = /\bcustomHeight=["'](?:1|true)["']/.test(attributes);
  if (!hidden && !(height && isOwnHeight)) return null;
  return { ...(height && isOwnHeight ? { height: Number(height[1]) } : {}), ...(hidden ? { hidden } : {}) };
}
