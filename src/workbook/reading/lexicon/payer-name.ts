import { normaliseLabel } from "../cells/normalise-label";

const PAYER_WORDS =
  /\b(?:medicare|medicaid|aetna|cigna|humana|bcbs\w*|blue ?cross|blue ?shield|anthem|united ?health\w*|united|uhc|tricare|champus|champva|va|kaiser|molina|centene|ambetter|wellcare|amerigroup|oscar|highmark|self ?pay|selfpay|uninsured|commercial|workers? comp\w*|wc|auto|no fault|managed care|health ?plan|medical mutual|community plan|ppo|hmo|multiplan|oxford|emblem|tufts|harvard pilgrim|other government)\b/;

/** Whether a heading is the name of a payer or of a payer class. */
export function isPayerName(text: string): boolean {
  return text.length <= 60 && PAYER_WORDS.test(normaliseLabel(text));
}
