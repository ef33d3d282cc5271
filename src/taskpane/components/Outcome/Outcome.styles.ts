import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useOutcomeStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  waiting: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...typographyStyles.caption1, margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});
