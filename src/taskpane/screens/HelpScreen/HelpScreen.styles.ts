import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHelpScreenStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  steps: { ...typographyStyles.body1, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  step: { "::marker": { fontWeight: tokens.fontWeightSemibold } },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  others: { ...typographyStyles.body1, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  other: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  name: { whiteSpace: "nowrap" },
});
