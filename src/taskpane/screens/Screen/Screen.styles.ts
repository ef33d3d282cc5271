import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useScreenStyles = makeStyles({
  body: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
