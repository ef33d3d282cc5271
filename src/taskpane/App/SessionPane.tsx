import type { ReactElement } from "react";
import type { Workbook } from "../../workbook";
import { Pane } from "../Pane";
import { useSession } from "../session";

/** The pane at work on one workbook. */
export function SessionPane({ workbook }: { readonly workbook: Workbook }): ReactElement {
  const { session, actions } = useSession(workbook);
  return <Pane session={session} actions={actions} />;
}
