/** Made by the bundler: what Microsoft's generator says of the custom functions. */
declare module "functions.json" {
  const metadata: { readonly functions: readonly import("../host/custom-functions").CustomFunctionMetadata[] };
  export default metadata;
}

/** Made by the bundler: every file of custom functions, which register themselves as they load. */
declare module "all-functions" {}
