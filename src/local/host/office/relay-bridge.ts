import type { NativeBridge } from "./bridge";

/** A bridge for a library that loads before there is a host: what it says meanwhile waits. */
export interface RelayBridge extends NativeBridge {
  /** From here on it is that bridge. */
  connect(bridge: NativeBridge): void;
}

export function relayBridge(): RelayBridge {
  const waiting: string[] = [];
  let host: NativeBridge | null = null;
  let deliver: NativeBridge["onMessageFromHost"] = () => undefined;
  return {
    sendMessageToHost: (text) => (host === null ? void waiting.push(text) : host.sendMessageToHost(text)),
    get onMessageFromHost() {
      return deliver;
    },
    set onMessageFromHost(handler) {
      deliver = handler;
    },
    connect: (bridge) => {
      host = bridge;
      bridge.onMessageFromHost = (text) => deliver(text);
      for (const text of waiting.splice(0)) bridge.sendMessageToHost(text);
    },
  };
}
