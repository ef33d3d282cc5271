const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { ShippedPackagesPlugin } = require("./.ci/shipped-packages-plugin.cjs");

const LOCAL_BASE_URL = "https://localhost:3000";
const FUNCTIONS_FOLDER = path.resolve(__dirname, "src/functions");

/** Where the built files will be served: `--env baseUrl=…` or PARTNER_TRACK_BASE_URL, without a closing slash. */
function readBaseUrl(env) {
  const text = env.baseUrl ?? process.env.PARTNER_TRACK_BASE_URL ?? LOCAL_BASE_URL;
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`The base URL must begin with https://, and this one does not: ${text}`);
  if (url.search || url.hash) throw new Error(`The base URL must be a plain folder, without ? or #: ${text}`);
  return url.href.replace(/\/+$/, "");
}

/** The files that hold custom functions, as src/functions/sources.json lists them. */
function listFunctionFiles() {
  const list = path.join(FUNCTIONS_FOLDER, "sources.json");
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, "utf8")).map((file) =>
    file.startsWith("src/") ? path.resolve(__dirname, file) : path.join(FUNCTIONS_FOLDER, file),
  );
}

/**
 * Stops before webpack starts when a function cannot be described. The plugin would notice too, but by then webpack may
 * have cached the other functions' modules without their registration, and the next build would lack them silently.
 */
async function checkFunctions(files) {
  const described = await Promise.all(
    files.map(async (file) => {
      const { errors } = await generateCustomFunctionsMetadata(file, false);
      return errors.map((error) => `${path.relative(__dirname, file)}: ${error}`);
    }),
  );
  if (described.flat().length > 0) throw new Error(`Custom functions cannot be described:\n${described.flat().join("\n")}`);
}

/** What the page may load and whom it may talk to: itself, and Office.js from Microsoft. No figure can be sent elsewhere. */
function contentSecurityPolicy(isServed) {
  return [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    // Fluent UI writes its rules into style elements; a static page has no nonce to give them.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // The development server reloads the page over a web socket.
    isServed ? "connect-src 'self' wss:" : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = async (env = {}, argv = {}) => {
  const isServed = Boolean(env.WEBPACK_SERVE);
  const isProduction = argv.mode === "production";
  const baseUrl = readBaseUrl(env);
  const functionFiles = listFunctionFiles();
  await checkFunctions(functionFiles);

  const functionsIndex = path.join(FUNCTIONS_FOLDER, "index.ts");
  const functionsEntry = existsSync(functionsIndex) ? functionsIndex : functionFiles;
  const hasFunctions = functionFiles.length > 0;

  return {
    mode: isProduction ? "production" : "development",
    target: ["web", "es2020"],
    devtool: isProduction ? false : "source-map",
    entry: {
      ...(hasFunctions ? { functions: functionsEntry } : {}),
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
    },
    // What two screens share travels once, however small.
    optimization: { splitChunks: { chunks: "async", minSize: 2_000 } },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // The slides' library asks for Node's own modules when it runs in Node, and here it never does.
      fallback: { fs: false, https: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run typecheck`, once, for the whole project.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
        },
      ],
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/^node:(fs|https)$/, (resource) => {
        resource.request = resource.request.replace(/^node:/, "");
      }),
      new ShippedPackagesPlugin(path.resolve(__dirname, ".cache/shipped-packages.json")),
      ...(hasFunctions ? [new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles })] : []),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(isServed) },
      }),
      new CopyWebpackPlugin({
        patterns: [
          ...readdirSync(path.resolve(__dirname, "assets"))
            .filter((file) => /\.(png|html)$/.test(file))
            .map((file) => ({ from: `assets/${file}`, to: `assets/${file}` })),
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(LOCAL_BASE_URL, baseUrl),
          },
        ],
      }),
    ],
    // The budget is on what travels, compressed; tests/bundle holds it.
    performance: false,
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [path.join(__dirname, "webpack.config.js")] },
    },
    ...(isServed ? { devServer: await describeServer() } : {}),
  };
};

async function describeServer() {
  const certificates = require("office-addin-dev-certs");
  return {
    port: Number(new URL(LOCAL_BASE_URL).port),
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
  };
}
