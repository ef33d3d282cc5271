import { useReducer, type ReactElement } from "react";
import type { Workbook } from "../../workbook";
import { Pane } from "../Pane";
import { useSession } from "../session";
import { reducePane, START } from "../state";

/** The pane at work on one workbook. */
export function SessionPane({ workbook }: { readonly workbook: Workbook }): ReactElement {
  const [state, dispatch] = useReducer(reducePane, START);
  const session = useSession(workbook, state.session, dispatch);
  return (
    <Pane
      state={state}
      actions={{
        ...session,
        go: (place) => dispatch({ kind: "went", place }),
        choose: (choices) => dispatch({ kind: "chose", choices }),
        look: (look) => dispatch({ kind: "looked", look }),
        draft: (name, changes) => dispatch({ kind: "drafted", name, changes }),
      }}
    />
  );
}
