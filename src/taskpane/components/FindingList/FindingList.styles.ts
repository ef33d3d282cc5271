import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    display: "grid",
    gridTemplateColumns: "4em 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  summary: { ...typographyStyles.body1, padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, cursor: "pointer" },
  other: { padding: `${tokens.spacingVerticalXS} 0` },
  severity: { ...typographyStyles.caption1Strong, lineHeight: tokens.lineHeightBase300 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});
