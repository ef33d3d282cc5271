import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { FormulasToFreeze } from "../../../actions";
import { Section } from "../../components";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { FreezeStep } from "./FreezeStep";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

interface FreezeSectionProps {
  readonly actions: Pick<PaneActions, "formulasToFreeze" | "start">;
  readonly isBusy: boolean;
}

/** Values in place of formulas, in two steps: first what it would be, then whether. */
export function FreezeSection({ actions, isBusy }: FreezeSectionProps): ReactElement {
  const styles = useMeetingScreenStyles();
  const [step, setStep] = useState<"closed" | "looking" | FormulasToFreeze>("closed");
  const opener = useRef<HTMLButtonElement | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  // The button that was pressed is gone with its step; the keyboard goes back to where it began.
  useEffect(() => {
    if (step === "closed" && wasOpen) opener.current?.focus();
  }, [step, wasOpen]);

  const look = (): void => {
    setStep("looking");
    setWasOpen(true);
    void actions.formulasToFreeze().then(setStep);
  };
  const close = (): void => setStep("closed");
  return (
    <Section title={words.freeze.title}>
      <p className={styles.text}>{words.freeze.what}</p>
      {step === "closed" || step === "looking" ? (
        <div>
          <Button ref={opener} disabledFocusable={isBusy || step === "looking"} onClick={look}>
            {step === "looking" ? words.freeze.looking : words.freeze.look}
          </Button>
        </div>
      ) : (
        <FreezeStep
          found={step}
          isBusy={isBusy}
          onLeave={close}
          onFreeze={() => {
            actions.start({ kind: "freeze" });
            close();
          }}
        />
      )}
    </Section>
  );
}
