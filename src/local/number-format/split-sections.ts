/** The sections of a format code: cut at semicolons that stand outside quotes, brackets and escapes. */
export function splitSections(code: string): readonly string[] {
  const pieces = code.match(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|;|[^";\\_*[]+|./gs) ?? [];
  return pieces.reduce<string[]>((sections, piece) => {
    if (piece === ";") return [...sections, ""];
    return [...sections.slice(0, -1), (sections.at(-1) ?? "") + piece];
  }, [""]);
}
