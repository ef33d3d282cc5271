import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TAKEN_BACK } from "../../../actions";
import { LEFT_OUT, sheetAnswerId, type Answers } from "../../../workbook";
import { words } from "../../words";

interface SheetOutProps {
  readonly sheet: string;
  /** Whether it is left out now. */
  readonly now?: "read" | "left out";
  readonly onRead: (answers: Answers) => void;
}

/** Leaves a sheet that is no part of the group's figures out of all of them, or takes it in again. */
export function SheetOut({ sheet, now = "read", onRead }: SheetOutProps): ReactElement {
  const [label, answer] = now === "read" ? [words.looksWrong.leaveOut(sheet), LEFT_OUT] : [words.looksWrong.takeIn(sheet), TAKEN_BACK];
  return (
    <div>
      <Button size="small" onClick={() => onRead({ [sheetAnswerId(sheet)]: answer })}>
        {label}
      </Button>
    </div>
  );
}
