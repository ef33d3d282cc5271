import type { NativeBridge } from "../../../../src/local/host/office/bridge";
import { relayBridge } from "../../../../src/local/host/office/relay-bridge";

const aHost = (): NativeBridge & { readonly heard: string[] } => {
  const heard: string[] = [];
  return { heard, sendMessageToHost: (text) => void heard.push(text), onMessageFromHost: () => undefined };
};

test("what the library says before there is a host is said to the host once it is there, in its order", () => {
  const relay = relayBridge();
  relay.sendMessageToHost("first");
  relay.sendMessageToHost("second");
  const host = aHost();
  relay.connect(host);
  relay.sendMessageToHost("third");
  expect(host.heard).toEqual(["first", "second", "third"]);
});

test("what the host says reaches the handler the library has put there by then", () => {
  const relay = relayBridge();
  const host = aHost();
  relay.connect(host);
  const heard: string[] = [];
  relay.onMessageFromHost = (text) => void heard.push(text);
  host.onMessageFromHost("answer");
  expect(heard).toEqual(["answer"]);
});
