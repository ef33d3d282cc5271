import type { CustomFunctionsAssociation } from "./library";

/**
 * The `CustomFunctions` object as the library expects to find it: in place before its script runs, so that its own
 * runtime takes the add-in's functions from it.
 */
export function customFunctionsAssociation(): CustomFunctionsAssociation {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  const put = (name: unknown, run: unknown): void => {
    mappings[String(name).toUpperCase()] = run;
  };
  return {
    _association: { mappings, onchange: (handler) => void handlers.push(handler) },
    associate(...nameAndFunction) {
      const [first, second] = nameAndFunction;
      if (typeof first === "object" && first !== null) for (const [name, run] of Object.entries(first)) put(name, run);
      else put(first, second);
      for (const tell of handlers) tell();
    },
  };
}
