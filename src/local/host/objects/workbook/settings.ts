import type { HostState } from "../../host-state";
import type { WorkbookModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { anything, text } from "../../protocol/kinds";
import { requireWritableWorkbook } from "../changes/require-writable";
import { object, type HostStates } from "../states";

type SettingState = HostStates["Setting"];

const put = (host: HostState, key: string, value: unknown): void => {
  requireWritableWorkbook(host);
  if (key === "") throw new HostError("InvalidArgument", "A setting needs a key.");
  host.workbook.settings.set(key, value);
};

/** The add-in's own settings, kept in the workbook. */
export const settingCollectionType: HostType<Excel.SettingCollection, WorkbookModel> = {
  items: ({ settings }) => [...settings.keys()].map((key) => object("Setting", { key })),
  methods: {
    add: method([text, anything], (_workbook, [key, value], host) => {
      put(host, key, value);
      return object("Setting", { key });
    }),
    getCount: method([], ({ settings }) => settings.size),
    getItem: method([text], ({ settings }, [key]) => {
      if (!settings.has(key)) throw new HostError("ItemNotFound", `There is no setting "${key}".`);
      return object("Setting", { key });
    }),
    getItemOrNullObject: method([text], ({ settings }, [key]) => (settings.has(key) ? object("Setting", { key }) : null)),
  },
};

/** One setting: any JSON under a key. */
export const settingType: HostType<Excel.Setting, SettingState> = {
  identity: ({ key }) => ({ _Id: key }),
  mustExist: ({ key }, host) => {
    if (!host.workbook.settings.has(key)) throw new HostError("ItemNotFound", `The setting "${key}" has been deleted.`);
  },
  scalars: {
    key: { get: ({ key }) => key },
    value: assignable(({ key }, host) => host.workbook.settings.get(key), anything, ({ key }, value, host) => put(host, key, value)),
  },
  methods: {
    delete: method([], ({ key }, _none, host) => {
      requireWritableWorkbook(host);
      host.workbook.settings.delete(key);
    }),
  },
};
