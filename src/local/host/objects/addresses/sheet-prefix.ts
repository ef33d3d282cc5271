/** A sheet's name as it stands before "!", in apostrophes where it needs them. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}[0-9]{1,7}$|^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$/.test(name);
  return isPlain && !looksLikeCell ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
