export { createInvoker, type Invocation, type Invoker, type InvokerOptions } from "./create-invoker";
export type { CustomFunctionMetadata, CustomFunctionParameter } from "./custom-function-metadata";
export { decodeResult, type CustomFunctionResult } from "./decode-result";
export { evaluateCustomFunction, type PlainArgument, type PlainResult } from "./evaluate-custom-function";
export { prepareArguments, takesErrors, type BlankArguments, type CustomFunctionArgument } from "./prepare-arguments";
