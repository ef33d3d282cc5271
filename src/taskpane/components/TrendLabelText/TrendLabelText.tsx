import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trend } from "../../../domain";
import { TREND_LOOKS } from "./trend-looks";
import { useTrendLabelTextStyles } from "./TrendLabelText.styles";

/** What the quarters show, in words with a symbol, and the odd quarter where one stands apart. */
export function TrendLabelText({ trend }: { readonly trend: Trend }): ReactElement {
  const styles = useTrendLabelTextStyles();
  const look = TREND_LOOKS[trend.label];
  const flag = trend.fit?.flag ?? null;
  return (
    <>
      <span className={mergeClasses(styles.label, styles[look.tone])}>
        <span aria-hidden="true">{look.symbol} </span>
        {trend.label}
      </span>
      {flag === null ? null : <span className={styles.flag}>{flag}</span>}
    </>
  );
}
