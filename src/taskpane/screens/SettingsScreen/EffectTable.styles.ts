import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const cell = { padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, verticalAlign: "baseline" } as const;
const heading = { ...typographyStyles.caption1, padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` };

export const useEffectTableStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: { ...heading, textAlign: "left", paddingLeft: 0 },
  numberHeading: { ...heading, textAlign: "right" },
  name: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingLeft: 0, overflowWrap: "anywhere" },
  number: { ...cell, textAlign: "right", whiteSpace: "nowrap" },
  changed: { fontWeight: tokens.fontWeightSemibold },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
  small: { ...typographyStyles.caption1, display: "block" },
  quiet: { color: tokens.colorNeutralForeground2 },
});
