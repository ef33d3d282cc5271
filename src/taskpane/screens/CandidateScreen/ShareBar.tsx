import type { ReactElement } from "react";
import { formatShare } from "../../format";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** A part of the whole as a bar and as a figure. */
export function ShareBar({ share }: { readonly share: number }): ReactElement {
  const styles = useCandidateScreenStyles();
  return (
    <span className={styles.share}>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.fill} width={100 * share} height="8" rx="1" />
      </svg>
      <span className={styles.shareFigure}>{formatShare(share)}</span>
    </span>
  );
}
