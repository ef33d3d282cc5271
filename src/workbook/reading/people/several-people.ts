/** Whether one label names several people: "Smith/Jones", "Smith & Lee", "Dr. Smith and Dr. Lee". */
export function namesSeveralPeople(label: string): boolean {
  const names = label.replace(/\b(?:md|do|phd|mph|mba|ms|np|pa|pa-c)\b/gi, "");
  return /\p{L}\s*[/&+;]\s*\p{L}/u.test(names) || /\p{L}\s+and\s+\p{L}/iu.test(names);
}
