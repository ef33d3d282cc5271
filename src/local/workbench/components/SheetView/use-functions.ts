import { useEffect, useState } from "react";
import type { FunctionHelp, WorkbenchSession } from "../../session";

/** The add-in's functions; none until they are there, or where they cannot be had. */
export function useFunctions(session: WorkbenchSession): readonly FunctionHelp[] {
  const [functions, setFunctions] = useState<readonly FunctionHelp[]>([]);
  useEffect(() => {
    let wanted = true;
    session.functions().then(
      (found) => void (wanted && setFunctions(found)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [session]);
  return functions;
}
