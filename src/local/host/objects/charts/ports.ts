import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import type { ChartState, Port } from "../states";
import { changeChart } from "./change-chart";

/** A part of a chart's model that can be read and, where its sheet allows it, changed. */
export const port = <State extends ChartState, Value>(host: HostState, state: State, get: (state: State) => Value, set: (state: State, value: Value) => void): Port<Value> => ({
  get: () => get(state),
  set: (value) => changeChart(host, state, () => set(state, value)),
});

/** A part that the model does not keep: it reads as Excel's usual value and cannot be changed. */
export const missing = <Value>(what: string, usual: Value): Port<Value> => ({
  get: () => usual,
  set: () => {
    throw new HostError("NotImplemented", `The local host does not keep ${what}.`);
  },
});
