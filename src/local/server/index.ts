export { bundleWorkbench, type BundleOptions } from "./bundle-workbench";
export { startServer, type RunningServer, type ServerOptions } from "./start-server";
