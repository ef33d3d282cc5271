import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useQuestionCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  suggested: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  effect: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
