import { createInvoker, type Invocation } from "../../../../src/local/host/custom-functions";
import type { RuntimeLink } from "../../../../src/local/host/runtime-link";

type Entry = readonly [category: number, type: number, target: string, message: unknown, id: number];

/** A wire whose other end the test holds. */
function wire(): { readonly link: RuntimeLink; readonly posted: Entry[][]; readonly answer: (results: readonly unknown[]) => void } {
  const posted: Entry[][] = [];
  const listeners = new Set<(results: readonly unknown[]) => void>();
  return {
    link: {
      post: (entries) => void posted.push(entries as Entry[]),
      onResults: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    posted,
    answer: (results) => listeners.forEach((listener) => listener(results)),
  };
}

const call = (overrides: Partial<Invocation> = {}): Invocation => ({ name: "TREND", arguments: [[[1, 2]]], address: "Sheet1!A1", takesErrors: false, cancelable: false, ...overrides });

describe("an invoker", () => {
  it("sends calls together as the runtime takes them", async () => {
    const { link, posted, answer } = wire();
    const results = createInvoker(link).invoke([call(), call({ name: "RISK", takesErrors: true, cancelable: true, parameterAddresses: ["Sheet1!B1"] })]);
    answer([[1, true, 1], [2, true, 2]]);
    await results;
    expect(posted).toEqual([
      [
        [1, 1000, "", [1, "TREND", [[[1, 2]]], "Sheet1!A1", 0], 0],
        [1, 1000, "", [2, "RISK", [[[1, 2]]], "Sheet1!A1", 5, ["Sheet1!B1"]], 0],
      ],
    ]);
  });

  it("gives results in the order of the calls, however they arrive", async () => {
    const { link, answer } = wire();
    const results = createInvoker(link).invoke([call(), call(), call()]);
    answer([[3, true, "third"]]);
    answer([[99, true, "nobody's"], [2, false, "Too few.", 7], [1, true, [[1]]]]);
    expect(await results).toEqual([{ rows: [[1]] }, { value: { error: "#VALUE!", message: "Too few." } }, { value: "third" }]);
  });

  it("ends the wait of a call that is not answered, cancels it, and says so", async () => {
    const { link, posted, answer } = wire();
    const invoker = createInvoker(link, { timeLimitMilliseconds: 20 });
    const results = invoker.invoke([call(), call({ name: "SLOW" })]);
    answer([[1, true, 5]]);
    expect(await results).toEqual([{ value: 5 }, { value: { error: "#BUSY!", message: "SLOW did not answer within 0.02 seconds." } }]);
    expect(posted[1]).toEqual([[1, 1001, "", { invocationId: 2 }, 0]]);
  });

  it("ignores an answer that comes too late", async () => {
    const { link, answer } = wire();
    const invoker = createInvoker(link, { timeLimitMilliseconds: 10 });
    const [late] = await invoker.invoke([call()]);
    answer([[1, true, 5]]);
    const next = invoker.invoke([call()]);
    answer([[2, true, 6]]);
    expect([late, ...(await next)]).toEqual([{ value: { error: "#BUSY!", message: "TREND did not answer within 0.01 seconds." } }, { value: 6 }]);
  });

  it("sends nothing for no calls", async () => {
    const { link, posted } = wire();
    expect(await createInvoker(link).invoke([])).toEqual([]);
    expect(posted).toEqual([]);
  });

  it("lets nobody wait once it is disposed of", async () => {
    const { link } = wire();
    const invoker = createInvoker(link);
    const results = invoker.invoke([call()]);
    invoker.dispose();
    expect(await results).toEqual([{ value: { error: "#BUSY!", message: "TREND was still running when the workbook was closed." } }]);
  });
});
