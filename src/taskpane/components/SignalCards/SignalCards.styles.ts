import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSignalCardsStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(92px, 1fr))", gap: tokens.spacingHorizontalS, margin: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexGrow: 1 },
  figure: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  basis: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
