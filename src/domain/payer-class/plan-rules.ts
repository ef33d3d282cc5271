import { MEDICAID_PROGRAMS } from "./medicaid-programs";
import { anyOf, type NameRule } from "./name-rule";

const MEDICARE = "(?:medicare|mcr|mcare)";

/** Who sells Medicare Advantage under its own name: the name beside the word Medicare means the private plan. */
const SELLERS_OF_ADVANTAGE =
  "(?:aarp|aetna|allina|anthem|avmed|bcbs|bc bs|blue|bright|caresource|cdphp|centene|christus|cigna|clover|connecticare|coventry|devoted|emblem|" +
  "excellus|fidelis|florida blue|geisinger|hap|harvard pilgrim|health ?net|health ?partners|healthfirst|highmark|hmsa|horizon|humana|independence|" +
  "kaiser|medica|moda|molina|mvp|oscar|pacificsource|premera|priority|providence|regence|scan|scott|select ?health|sentara|optima|security health|" +
  "triple s|tufts|ucare|uhc|united ?health|united|upmc|well ?care|wellmark|wellpoint|amerigroup|carefirst|capital|health alliance|quartz|dean|" +
  "health ?plan|healthspring|hmo|ppo|pffs)";

/**
 * What kind of plan a name speaks of, whoever carries it. Tried before the carriers, as one carrier sells many kinds:
 * "UHC Community Plan" is Medicaid, "Humana Gold Plus" is Medicare Advantage, "Humana Military" is Tricare.
 */
export const PLAN_RULES: readonly NameRule[] = [
  anyOf(
    "Self-pay",
    "self ?pay", "self$", "private pay", "patient (?:pay|resp|bal|portion)", "patients?$", "cash", "uninsured", "no insurance", "none$",
    "charity", "financial assistance", "guarantor", "sliding (?:fee|scale)", "prompt pay", "out of pocket",
  ),
  anyOf(
    "Workers' comp/Auto",
    "work(?:er|ers|man|mans|men|mens|ing)? ?comp", "wrk ?comp", "w comp", "w c\\b", "wcomp", "wc\\b(?! mcr)", "owcp", "industrial (?:acc|claim|injur)",
    "labor (?:and |& )?industries", "auto\\b", "automobile", "motor vehicle", "mva\\b", "no fault", "pip\\b", "med ?pay\\b", "personal injury", "liability",
    "dep(?:artmen)?t of labor", "us dol\\b", "attorney", "law (?:office|firm|group)", "liens?\\b", "black lung", "longshore", "state compensation ins", "state (?:insurance )?fund",
  ),
  anyOf(
    "Tricare/VA",
    "tri ?care", "champus", "champ ?va", "triwest", "veteran", "va (?:ccn|community care|choice|fee|medical|health ?care|hosp|optum|pc3|authori)", "vaccn",
    "vamc", "vha\\b", "optum va\\b", "dep(?:artmen)?t of va\\b", "humana military", "health ?net federal", "military", "us family health", "usfhp",
  ),
  anyOf("Medicare", `${MEDICARE} (?:supp|select)`, "medi ?gap", "med supp", `(?:rail ?road|rr) ${MEDICARE}`, `${MEDICARE} (?:rail ?road|rr)`, "rail ?road ret", "palmetto gba rail"),
  anyOf("Commercial", "ambetter", "government employees health"),
  { payerClass: "Commercial", pattern: /^(?!.*(?:blue|bcbs|anthem|highmark)).*\b(?:marketplace|exchange\b|just4me)/ },
  anyOf(
    "Medicare Advantage",
    `(?:managed|replacement|hmo|advantage|adv) ${MEDICARE}`, `${MEDICARE} (?:adv|hmo|ppo|pffs|plus|complete|replace|risk|managed|choice|prefer|gold|part c|c\\b|health plan|medicaid)`,
    `${SELLERS_OF_ADVANTAGE}.*\\b${MEDICARE}`, `${MEDICARE}.*\\b${SELLERS_OF_ADVANTAGE}`, "medicarecomplete", "mapd\\b", "ma (?:hmo|ppo|pffs|plan)", "part c\\b",
    "dual\\b", "(?:d |c |i )?snp\\b", "dsnp", "mmp\\b", "mmai", "mediconnect", "fida\\b", "gold (?:plus|choice)", "humana ?choice", "medi ?blue", "medicareblue", "freedom ?blue",
    "security ?blue", "keystone 65", "personal choice 65", "senior (?:adv|plus|pref|care|dimension|blue|whole)", "secure ?horizons?", "evercare", "med ?advantage",
    "geisinger gold", "upmc for life", "65 plus", "generations advantage", "mercy care advantage", "samaritan advantage", "advantra",
  ),
  anyOf("Medicaid", "medicaid", "mcd\\b", "mcaid", "caid\\b", "title (?:xix|19|v|5)\\b", "medical assistance", "s?chip\\b", ...MEDICAID_PROGRAMS),
  anyOf("Medicare", MEDICARE, "medicr\\b", "part b\\b", "noridian", "novitas", "palmetto gba", "first coast service", "national government serv", "ngs\\b", "cgs (?:admin|j)", "wps (?:gha|j)"),
  anyOf(
    "Other government",
    "indian health", "ihs\\b", "trib(?:al|e)\\b", "correction", "inmate", "jail\\b", "prison", "sheriff", "(?:crime )?victim", "ryan white", "county (?:of|indigent|health dep)", "state of\\b",
    "public health", "(?:dep(?:artmen)?t|division) of (?:health|public|rehab|justice|human|social)", "health dep", "government", "other federal", "refugee", "vocational rehab", "disability determination",
    "peace corps", "job corps", "federal bureau",
  ),
];
