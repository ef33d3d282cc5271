import type { ReactElement } from "react";
import type { SheetTaken } from "../../../actions";
import { SourceList } from "../../components";
import { words } from "../../words";
import { useDataScreenStyles } from "./DataScreen.styles";

/** Why no figures are read from some cells, as far as it is known. */
export function SheetTakenWords({ sheet }: { readonly sheet: SheetTaken }): ReactElement {
  const styles = useDataScreenStyles();
  switch (sheet.kind) {
    case "ours":
      return <p className={styles.text}>{words.looksWrong.ours}</p>;
    case "input":
      return (
        <p className={styles.text}>
          {words.looksWrong.input[sheet.state]} {words.looksWrong.inputNoFigures}
        </p>
      );
    case "left-out":
      return <p className={styles.text}>{words.looksWrong.leftOut}</p>;
    case "not-looked-at":
      return <p className={styles.text}>{words.looksWrong.notLookedAt}</p>;
    case "looked-at":
      if (sheet.sourcesThere.length === 0) {
        return (
          <p className={styles.text}>
            {words.looksWrong.nothingThere} {words.looksWrong.toMakeReadable}
          </p>
        );
      }
      return (
        <>
          <p className={styles.text}>
            {words.looksWrong.outside} {words.looksWrong.toMakeReadable}
          </p>
          <p className={styles.text}>{words.looksWrong.readOnSheet}</p>
          <SourceList sources={sheet.sourcesThere} />
        </>
      );
  }
}
