import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What the program around the pane says of its colours. */
export interface Surroundings {
  /** Office's own background, "#RRGGBB"; null where Office does not say. */
  readonly background: string | null;
  /** The system replaces colours with its own contrast palette. */
  readonly contrast: "ordinary" | "forced";
}

/** Teams has a font of its own, wider than the pane is drawn for. */
const CONTRAST_THEME: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

/** Which look fits the program around the pane? The system's contrast palette comes first, then how dark Office is. */
export function chooseTheme({ background, contrast }: Surroundings): Theme {
  if (contrast === "forced") return CONTRAST_THEME;
  return background !== null && isDark(background) ? webDarkTheme : webLightTheme;
}

/** Relative luminance, as in WCAG 2.2; below .18 white text reads better than black. */
function isDark(color: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color)?.slice(1);
  if (channels === undefined) return false;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => toLinear(Number.parseInt(channel, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
