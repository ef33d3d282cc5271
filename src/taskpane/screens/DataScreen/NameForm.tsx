import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { NameCorrection, NameOption } from "../../../actions";
import { plainText, type Answers } from "../../../workbook";
import { formatMoney } from "../../format";
import { words } from "../../words";
import { useDataScreenStyles } from "./DataScreen.styles";

interface NameFormProps {
  readonly correction: NameCorrection;
  readonly onRead: (answers: Answers) => void;
}

/** As it is read now: no option. */
const NOW = "";

/** Whom one name is read as, and another choice with what it would move. */
export function NameForm({ correction: { name, options }, onRead }: NameFormProps): ReactElement {
  const styles = useDataScreenStyles();
  const [chosen, setChosen] = useState(NOW);
  const label = plainText(name.label);
  const option = options[Number(chosen)];
  const said = words.nameRead;
  return (
    <div className={styles.correction}>
      <p className={styles.text}>{name.person === null ? said.asNobody(label) : said.asPerson(label, plainText(name.person))}</p>
      {options.length === 0 ? null : (
        <>
          <Field label={said.choose(label)}>
            <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
              <option value={NOW}>{said.now(name.person === null ? null : plainText(name.person))}</option>
              {options.map((each, position) => (
                <option key={each.meaning.kind === "same" ? `same ${each.meaning.person}` : each.meaning.kind} value={position}>
                  {each.meaning.kind === "same" ? said.same(plainText(each.meaning.person)) : said.options[each.meaning.kind]}
                </option>
              ))}
            </Select>
          </Field>
          <p className={styles.text} role="status">
            {chosen === NOW || option === undefined ? said.nothingChosen : effectOf(option)}
          </p>
          <div>
            <Button size="small" disabledFocusable={chosen === NOW} onClick={() => (chosen === NOW || option === undefined ? undefined : onRead(option.answers))}>
              {said.apply}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function effectOf({ meaning, labels, cents }: NameOption): string {
  const said = words.nameRead;
  const what = said.what(cents === 0 ? null : formatMoney(cents), labels.map((each) => plainText(each)));
  if (meaning.kind === "as printed") return said.effects[meaning.kind](what);
  return `${meaning.kind === "same" ? said.effectSame(what, plainText(meaning.person)) : said.effects[meaning.kind](what)} ${said.remembered}`;
}
