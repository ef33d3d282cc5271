import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFactsStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0 },
  fact: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexShrink: 0, maxWidth: "50%", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
