import type { RuntimeLink } from "../runtime-link";
import { decodeResult, type CustomFunctionResult } from "./decode-result";

/** One call of a custom function, ready to be sent. */
export interface Invocation {
  /** What the runtime knows the function by. */
  readonly name: string;
  readonly arguments: readonly unknown[];
  /** The calling cell, "Sheet1!D1". */
  readonly address: string;
  readonly takesErrors: boolean;
  readonly cancelable: boolean;
  /** Where the arguments stand, for a function that asks for it. */
  readonly parameterAddresses?: readonly string[];
}

export interface Invoker {
  /** Sends the calls together and resolves to their results in the same order; never rejects. */
  invoke(calls: readonly Invocation[]): Promise<readonly CustomFunctionResult[]>;
  /** Stops listening. Calls still open get the result of a call that ran out of time. */
  dispose(): void;
}

export interface InvokerOptions {
  /** How long one call may take; 30,000 where left out. */
  readonly timeLimitMilliseconds?: number;
}

const FLAG_CANCELABLE = 1;
const FLAG_TAKES_ERRORS = 4;
const MESSAGE_CATEGORY = 1;
const INVOCATION = 1000;
const CANCELLATION = 1001;

interface OpenCall {
  readonly resolve: (result: CustomFunctionResult) => void;
  readonly name: string;
}

/**
 * Calls custom functions through Microsoft's runtime: posts each group of calls as one message and waits for their results,
 * in whatever groups and order those arrive. A function that does not answer in time gives #BUSY! with a sentence saying so.
 */
export function createInvoker(link: RuntimeLink, { timeLimitMilliseconds = 30_000 }: InvokerOptions = {}): Invoker {
  const open = new Map<number, OpenCall>();
  let lastId = 0;
  const settle = (id: number, result: CustomFunctionResult): void => {
    open.get(id)?.resolve(result);
    open.delete(id);
  };
  const giveUp = (ids: readonly number[], reason: string): void => {
    const late = ids.filter((id) => open.has(id));
    for (const id of late) settle(id, { value: { error: "#BUSY!", message: `${open.get(id)?.name ?? ""} ${reason}` } });
    if (late.length > 0) link.post(late.map((invocationId) => [MESSAGE_CATEGORY, CANCELLATION, "", { invocationId }, 0]));
  };
  const stop = link.onResults((results) => {
    for (const result of results) if (Array.isArray(result)) settle(Number(result[0]), decodeResult(result));
  });

  return {
    async invoke(calls) {
      if (calls.length === 0) return [];
      const ids = calls.map(() => ++lastId);
      const results = calls.map(({ name }, index) => new Promise<CustomFunctionResult>((resolve) => open.set(ids[index] ?? 0, { resolve, name })));
      const timer = setTimeout(() => giveUp(ids, `did not answer within ${timeLimitMilliseconds / 1000} seconds.`), timeLimitMilliseconds);
      link.post(calls.map((call, index) => [MESSAGE_CATEGORY, INVOCATION, "", messageOf(call, ids[index] ?? 0), 0]));
      const settled = await Promise.all(results);
      clearTimeout(timer);
      return settled;
    },
    dispose() {
      stop();
      giveUp([...open.keys()], "was still running when the workbook was closed.");
    },
  };
}

function messageOf(call: Invocation, id: number): readonly unknown[] {
  const flags = (call.cancelable ? FLAG_CANCELABLE : 0) + (call.takesErrors ? FLAG_TAKES_ERRORS : 0);
  const message = [id, call.name, call.arguments, call.address, flags];
  return call.parameterAddresses === undefined ? message : [...message, call.parameterAddresses];
}
