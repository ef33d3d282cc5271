import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAssociateDetailsStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForeground1, cursor: "pointer", paddingBottom: tokens.spacingVerticalXS },
  sources: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
