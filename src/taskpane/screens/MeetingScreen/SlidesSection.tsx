import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../../components";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

/** A PowerPoint file of the comparison. */
export function SlidesSection({ onMake, isBusy }: { readonly onMake: () => void; readonly isBusy: boolean }): ReactElement {
  const styles = useMeetingScreenStyles();
  return (
    <Section title={words.slides.title}>
      <p className={styles.text}>{words.slides.what}</p>
      <div>
        <Button disabledFocusable={isBusy} onClick={onMake}>
          {words.slides.button}
        </Button>
      </div>
    </Section>
  );
}
