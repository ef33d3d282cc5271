import path from "node:path";

interface Plugin {
  readonly userOptions?: { readonly filename?: string };
  readonly patterns?: readonly { readonly to?: string }[];
  readonly options?: { readonly output?: string };
}

interface BuildConfiguration {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly output: { readonly filename: string };
  readonly plugins: readonly Plugin[];
}

/** Which files does the build write? Asked of webpack's own configuration, so that the answer needs no build. */
export async function readBuildOutput(): Promise<readonly string[]> {
  // The configuration is plain CommonJS without types; the interface above names the part read here.
  const configure = (await import(path.resolve(__dirname, "../../webpack.config.js"))) as {
    readonly default: (env: object, options: object) => Promise<BuildConfiguration>;
  };
  const { entry, output, plugins } = await configure.default({}, { mode: "production" });
  return [
    ...Object.keys(entry).map((name) => output.filename.replace("[name]", name)),
    ...plugins.flatMap(({ userOptions, patterns, options }) => [
      ...(userOptions?.filename === undefined ? [] : [userOptions.filename]),
      ...(patterns ?? []).flatMap(({ to }) => to ?? []),
      ...(options?.output === undefined ? [] : [options.output]),
    ]),
  ];
}
