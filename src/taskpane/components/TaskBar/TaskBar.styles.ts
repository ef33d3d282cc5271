import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTaskBarStyles = makeStyles({
  bar: { flexShrink: 0, maxHeight: "50%", overflowY: "auto", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  running: { ...typographyStyles.body1, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
