/** Marks that point at a footnote. */
const MARKS = /[*†‡§¶^°¹²³⁰⁴-⁹]+/g;

/** A quoted or bracketed short form within a name, and remarks in brackets. */
const IN_BRACKETS = /\s*\([^)]*\)\s*/g;
const IN_QUOTES = /\s*["“”][^"“”]*["“”]\s*/g;

/** What is said of somebody behind a dash: how much they work, where, and that they left. */
const SAID_BEHIND =
  /^(?:term(?:ed|inated)?|retired|ret|left|resigned|deceased|inactive|former|new|loa|leave|on leave|p\/?t|f\/?t|part[ -]?time|full[ -]?time|per ?diem|prn|partner|associate|employed|locums?|north|south|east|west|main|downtown|started|hired|thru|through|until|eff(?:ective)?|since)\b/i;

/** A provider label without what is not of the name: footnote marks, brackets, a short form in quotes, a remark behind a dash. */
export function withoutRemarks(label: string): string {
  const bare = label.replace(MARKS, " ").replace(IN_BRACKETS, " ").replace(IN_QUOTES, " ").replace(/ +/g, " ").trim();
  const [, name, remark] = /^(.*?\S) +[-–—] *(\S.*)$/u.exec(bare) ?? [];
  if (name === undefined || remark === undefined) return bare;
  // "Okafor, Daniel - Eastgate": a name with its comma is whole before the dash; "Maria Garcia - Lopez" may not be.
  const isWhole = /^[^,]+, *\S/.test(name) && !remark.includes(",");
  return isWhole || (name.includes(" ") && SAID_BEHIND.test(remark)) ? name : bare;
}
