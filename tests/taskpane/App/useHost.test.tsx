import { act, renderHook } from "@testing-library/react";
import type { HostFacts } from "../../../src/taskpane/App/host-facts";
import { PATIENCE_MILLISECONDS, useHost } from "../../../src/taskpane/App/useHost";

const OUTSIDE: HostFacts = { kind: "not-excel" };

/** A host that answers when told to, and not before. */
function aSlowHost(): { readonly meeting: Promise<HostFacts>; readonly answer: (facts: HostFacts) => void; readonly fail: () => void } {
  let answer: (facts: HostFacts) => void = () => undefined;
  let fail: () => void = () => undefined;
  const meeting = new Promise<HostFacts>((resolve, reject) => {
    answer = resolve;
    fail = () => reject(new Error("no Office.js"));
  });
  return { meeting, answer, fail };
}

describe("meeting the host", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("the pane waits while the host may still come", async () => {
    const { meeting } = aSlowHost();
    const { result } = renderHook(() => useHost(meeting));
    await act(() => jest.advanceTimersByTimeAsync(PATIENCE_MILLISECONDS - 1));
    expect(result.current).toEqual({ kind: "waiting" });
  });

  test("a host that stays away too long is late, and still welcome", async () => {
    const { meeting, answer } = aSlowHost();
    const { result } = renderHook(() => useHost(meeting));
    await act(() => jest.advanceTimersByTimeAsync(PATIENCE_MILLISECONDS));
    expect(result.current).toEqual({ kind: "late" });
    await act(async () => {
      answer(OUTSIDE);
      await meeting;
    });
    expect(result.current).toEqual(OUTSIDE);
  });

  test("where Office.js could not be loaded nobody is kept waiting", async () => {
    const { meeting, fail } = aSlowHost();
    const { result } = renderHook(() => useHost(meeting));
    await act(async () => {
      fail();
      await meeting.catch(() => undefined);
    });
    expect(result.current).toEqual({ kind: "late" });
  });

  test("a host that came in time is not called late afterwards", async () => {
    const { meeting, answer } = aSlowHost();
    const { result } = renderHook(() => useHost(meeting));
    await act(async () => {
      answer(OUTSIDE);
      await meeting;
    });
    await act(() => jest.advanceTimersByTimeAsync(2 * PATIENCE_MILLISECONDS));
    expect(result.current).toEqual(OUTSIDE);
  });
});
