import { HostError } from "../../protocol/host-error";

/** The colours Excel also takes by name. More exist; an add-in of ours writes #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as Excel gives it back: #RRGGBB in capitals. */
export function colour(text: string): string {
  const known = NAMED[text.toLowerCase()];
  if (known) return known;
  if (!/^#?[0-9A-Fa-f]{6}$/.test(text)) throw new HostError("InvalidArgument", `"${text}" is not a colour the local host knows: write #RRGGBB.`);
  return `#${text.replace("#", "").toUpperCase()}`;
}
