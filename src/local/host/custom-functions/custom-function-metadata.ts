/** A custom function as functions.json describes it; members this host has no use for are left out. */
export interface CustomFunctionMetadata {
  /** What the runtime knows it by; the name where left out. */
  readonly id?: string;
  /** What formulas call it, without a namespace. */
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly options?: {
    /** Errors in arguments reach the function instead of becoming its result. */
    readonly allowErrorForDataTypeAny?: boolean;
    readonly cancelable?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly volatile?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  /** "any" where left out. */
  readonly type?: string;
  /** "scalar" where left out. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** Takes every argument from here on, as one list. */
  readonly repeating?: boolean;
}
