import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trend, TrendLabel } from "../../../domain";
import { trendWords } from "../../../workbook";
import { useTrendLabelTextStyles } from "./TrendLabelText.styles";

type Tone = "good" | "bad" | "plain" | "quiet";

/** What the quarters show, in the words and symbols of the written sheet. Colour only repeats them. */
export function TrendLabelText({ trend }: { readonly trend: Trend }): ReactElement {
  const styles = useTrendLabelTextStyles();
  return <span className={mergeClasses(styles.label, styles[TONES[trend.label]])}>{trendWords(trend)}</span>;
}

const TONES: Readonly<Record<TrendLabel, Tone>> = {
  Rising: "good",
  "Probably rising": "good",
  Flat: "plain",
  "No clear trend": "plain",
  Noisy: "plain",
  "Probably falling": "bad",
  Falling: "bad",
  "Not enough data": "quiet",
};
