import type { WorkbookModel } from "../../model";
import { method, type AnyHostType } from "../../protocol/host-type";
import { anything, type Kind } from "../../protocol/kinds";
import { wireType } from "../../protocol/wire-type";

const results: Kind<readonly unknown[]> = { expected: "an array of results", accepts: (value): value is readonly unknown[] => Array.isArray(value) };

/** Where the custom-functions runtime leaves its results. The declarations do not know it: it is the library's own. */
export const customFunctionsType: AnyHostType = wireType<object, WorkbookModel>("CustomFunctions", {
  internal: {
    SetInvocationArrayResults: method([results], (_workbook, [sent], host) => host.onCustomFunctionResults(sent)),
    SetInvocationResults: method([results], (_workbook, [sent], host) => host.onCustomFunctionResults(sent)),
    _GetEnabledFeatures: method([], () => []),
    _SetOsfControlContainerReadyForCustomFunctions: method([anything], () => null),
  },
});

