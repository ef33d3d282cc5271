import { observeBridge } from "../../../../src/local/workbench/session/observe-bridge";

describe("observeBridge", () => {
  it("passes messages both ways and tells of each that comes from the host, after the library has it", () => {
    const heard: string[] = [];
    const inner = { sendMessageToHost: (text: string) => void heard.push(`host: ${text}`), onMessageFromHost: (_text: string) => undefined as void };
    const observed = observeBridge(inner, () => heard.push("told"));
    observed.onMessageFromHost = (text) => void heard.push(`library: ${text}`);
    observed.sendMessageToHost("batch");
    inner.onMessageFromHost("answer");
    expect(heard).toEqual(["host: batch", "library: answer", "told"]);
  });
});
