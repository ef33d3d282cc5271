import { makeStyles, tokens } from "@fluentui/react-components";

export const useIconButtonStyles = makeStyles({
  dot: { fill: tokens.colorPaletteRedForeground1, stroke: tokens.colorNeutralBackground1 },
  button: { "&[aria-current='page']": { color: tokens.colorBrandForeground1, backgroundColor: tokens.colorSubtleBackgroundSelected } },
});
