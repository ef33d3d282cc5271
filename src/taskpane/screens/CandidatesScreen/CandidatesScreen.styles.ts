import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAssociatesScreenStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
