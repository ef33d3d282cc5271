/** Whether a text has Excel's wildcards, `*` and `?`, escaped or not. */
export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

/** The pattern a text with wildcards stands for, case ignored: `*` anything, `?` one character, `~` before one of them itself. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/-])/g, (_, escaped?: string, wild?: string, special?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return `\\${special ?? ""}`;
  });
  return new RegExp(whole ? `^${source}$` : source, "i");
}
