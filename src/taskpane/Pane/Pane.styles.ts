import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  header: {
    display: "flex",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    // Office draws its own menu over the pane's top right corner.
    paddingRight: "40px",
  },
  names: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM, flexGrow: 1, minWidth: 0 },
  product: { ...typographyStyles.subtitle2, margin: 0 },
  standing: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", flexShrink: 0 },
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
