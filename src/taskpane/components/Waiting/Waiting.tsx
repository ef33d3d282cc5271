import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useWaitingStyles } from "./Waiting.styles";

const PATIENCE_MILLISECONDS = 500;

/** What is waited for. What comes within half a second needs no bar that moves, and comes sooner for it. */
export function Waiting({ words }: { readonly words: string }): ReactElement {
  const styles = useWaitingStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.waiting}>
      {words}
      {isLong && <ProgressBar aria-label={words} />}
    </div>
  );
}
