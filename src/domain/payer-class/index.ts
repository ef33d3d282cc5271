export { PAYER_CLASSES, type PayerClass } from "./payer-class";
