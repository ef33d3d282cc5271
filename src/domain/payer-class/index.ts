export { PAYER_CLASSES, type PayerClass } from "./payer-class";
export { classifyPayer } from "./classify-payer";
export { namesOnlyAClass } from "./names-only-a-class";
