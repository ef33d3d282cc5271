import type { ReactElement } from "react";
import { nameCorrection } from "../../../actions";
import type { Answers, NameRead } from "../../../workbook";
import type { Understood } from "../../session";
import { words } from "../../words";
import { useDataScreenStyles } from "./DataScreen.styles";
import { NameForm } from "./NameForm";

interface CellsNamesProps {
  readonly names: readonly NameRead[];
  readonly understood: Understood;
  readonly onRead: (answers: Answers) => void;
}

/** More at once would be a list of forms. */
const MOST_FORMS = 2;

/** The names some cells tell of, whom each is read as, and how to say that it is somebody else. */
export function CellsNames({ names, understood: { found }, onRead }: CellsNamesProps): ReactElement {
  const styles = useDataScreenStyles();
  return (
    <>
      <h4 className={styles.part}>{words.nameRead.title}</h4>
      {names.length > MOST_FORMS ? (
        <p className={styles.text}>{words.nameRead.many(names.length)}</p>
      ) : (
        names.map((name) => <NameForm key={`${name.label} ${name.person ?? ""}`} correction={nameCorrection(found, name)} onRead={onRead} />)
      )}
    </>
  );
}
