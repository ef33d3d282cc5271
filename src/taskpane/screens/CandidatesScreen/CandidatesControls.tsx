import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CandidatesLook, CandidatesOrder, CandidatesShown } from "../../state";
import { words } from "../../words";
import { useCandidatesScreenStyles } from "./CandidatesScreen.styles";

interface CandidatesControlsProps {
  readonly look: CandidatesLook;
  readonly choices: readonly CandidatesShown[];
  readonly orders: readonly CandidatesOrder[];
  readonly onLook: (look: Partial<CandidatesLook>) => void;
}

/** Finds somebody by name, shows one track or trend, and puts the list in order. */
export function CandidatesControls({ look, choices, orders, onLook }: CandidatesControlsProps): ReactElement {
  const styles = useCandidatesScreenStyles();
  // What is chosen stays among the choices, even where nobody is of it any more.
  const offered = choices.includes(look.shown) ? choices : [...choices, look.shown];
  return (
    <div className={styles.controls} role="search" aria-label={words.candidates.controls}>
      <Field size="small" label={words.candidates.find}>
        <Input size="small" type="search" value={look.search} onChange={(_, { value }) => onLook({ search: value })} />
      </Field>
      <Field size="small" label={words.candidates.show}>
        <Select size="small" value={look.shown} onChange={(_, { value }) => onLook({ shown: value as CandidatesShown })}>
          <ShownOption choice="all" />
          {(["track", "trend"] as const).map((group) => {
            const ofGroup = offered.filter((choice) => choice.startsWith(`${group} `));
            return ofGroup.length === 0 ? null : (
              <optgroup key={group} label={words.candidates.shownGroups[group]}>
                {ofGroup.map((choice) => (
                  <ShownOption key={choice} choice={choice} />
                ))}
              </optgroup>
            );
          })}
        </Select>
      </Field>
      <Field size="small" label={words.candidates.order}>
        <Select size="small" value={look.order} onChange={(_, { value }) => onLook({ order: value as CandidatesOrder })}>
          {orders.map((order) => (
            <option key={order} value={order}>
              {words.candidates.orders[order]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const ShownOption = ({ choice }: { readonly choice: CandidatesShown }): ReactElement => <option value={choice}>{words.candidates.shown(choice)}</option>;
