import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    // Office draws its own menu over the pane's top right corner.
    paddingRight: "40px",
  },
  product: { ...typographyStyles.subtitle2, margin: 0 },
  standing: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", marginLeft: "auto" },
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
