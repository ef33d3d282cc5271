import type { LibraryLoader } from "../../host";

type NativeBridge = Parameters<LibraryLoader>[0];

/** The same bridge, with an ear on what the host says: each answer may come with a changed workbook. */
export function observeBridge(bridge: NativeBridge, onMessage: () => void): NativeBridge {
  return {
    sendMessageToHost: (text) => bridge.sendMessageToHost(text),
    get onMessageFromHost() {
      return (text: string) => bridge.onMessageFromHost(text);
    },
    set onMessageFromHost(deliver) {
      bridge.onMessageFromHost = (text) => {
        deliver(text);
        onMessage();
      };
    },
  };
}
