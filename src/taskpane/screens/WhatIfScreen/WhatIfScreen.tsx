import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useDraft } from "../../drafts";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { BlockForm } from "./BlockForm";
import { DilutionForm } from "./DilutionForm";
import { HireForm } from "./HireForm";
import { OverheadForm } from "./OverheadForm";
import { PayerForm } from "./PayerForm";
import { QuarterForm } from "./QuarterForm";
import { SatelliteForm } from "./SatelliteForm";
import { Topic } from "./Topic";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

export interface WhatIfScreenProps {
  readonly understood: Understood;
  readonly actions: PaneActions;
}

type TopicName = keyof typeof words.whatIf.topics;

/** Which topic is open. */
const TOPIC = "open";

/** What would change if: one form open at a time, its answer beside it as one types. */
export function WhatIfScreen({ understood }: WhatIfScreenProps): ReactElement {
  const styles = useWhatIfScreenStyles();
  const { draft, discard } = useDraft("what-if");
  const topic = useDraft("what-if-topic");
  const open = topic.draft[TOPIC]?.text ?? "payer";
  // An empty text: all of them are closed.
  const setOpen = (text: TopicName | ""): void => topic.change({ [TOPIC]: { text, over: null } });
  const forms: readonly (readonly [TopicName, ReactNode])[] = [
    ["payer", <PayerForm key="payer" understood={understood} />],
    ["quarter", <QuarterForm key="quarter" understood={understood} />],
    ["hire", <HireForm key="hire" />],
    ["block", <BlockForm key="block" />],
    ["dilution", <DilutionForm key="dilution" understood={understood} />],
    ["satellite", <SatelliteForm key="satellite" understood={understood} />],
    ["overhead", <OverheadForm key="overhead" understood={understood} />],
  ];
  return (
    <Screen
      title={words.places["what-if"]}
      beside={
        <Button size="small" disabledFocusable={Object.keys(draft).length === 0} onClick={discard}>
          {words.whatIf.startAgain}
        </Button>
      }
      under={<p className={styles.note}>{words.whatIf.intro}</p>}
    >
      <div>
        {forms.map(([name, form]) => (
          <Topic key={name} title={words.whatIf.topics[name]} state={open === name ? "open" : "closed"} onToggle={() => setOpen(open === name ? "" : name)}>
            {form}
          </Topic>
        ))}
      </div>
    </Screen>
  );
}
