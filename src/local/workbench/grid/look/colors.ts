/** A colour between two: 0 is the first, 1 the second. Both #RRGGBB. */
export function mixColors(one: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const from = parseInt(one.slice(at, at + 2), 16);
    const to = parseInt(other.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
