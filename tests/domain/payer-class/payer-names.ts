import type { PayerClass } from "../../../src/domain";

/** Payers as American billing systems print them, by the class a practice files them under. */
export const PAYER_NAMES: Readonly<Record<PayerClass, readonly string[]>> = {
  Commercial: [
    "Aetna", "AETNA US HEALTHCARE", "Aetna PPO", "Aetna Signature Administrators", "Meritain Health", "Cigna", "CIGNA HEALTHCARE", "Cigna Open Access Plus", "UnitedHealthcare", "United Healthcare Choice Plus",
    "UHC", "United Health Care", "UMR", "UMR (Wausau)", "Oxford Health Plans", "Golden Rule", "Surest", "Optum", "Humana", "Humana PPO", "Kaiser Permanente", "Kaiser Foundation Health Plan", "Health Net HMO", "Oscar Health",
    "Ambetter", "Ambetter from Superior HealthPlan", "Ambetter of Peach State", "Molina Marketplace", "CareSource Marketplace", "Bright Health", "Coventry Health Care", "First Health Network", "MultiPlan",
    "PHCS", "GEHA", "Government Employees Health Association", "NALC Health Benefit Plan", "MHBP", "APWU Health Plan", "Harvard Pilgrim Health Care", "Tufts Health Plan", "EmblemHealth", "GHI", "ConnectiCare",
    "CDPHP", "MVP Health Care", "UPMC Health Plan", "Geisinger Health Plan", "Sentara Health Plans", "Optima Health", "Priority Health", "HAP", "Medica", "HealthPartners", "UCare", "PreferredOne", "Dean Health Plan",
    "Quartz", "Providence Health Plan", "Moda Health", "PacificSource", "SelectHealth", "Scott & White Health Plan", "AvMed", "Friday Health Plans", "Trustmark", "WebTPA", "Allied Benefit Systems", "Mutual of Omaha",
    "Medical Mutual of Ohio", "AmeriHealth New Jersey", "Teamsters Local 710", "Commercial Insurance", "1C - COMMERCIAL", "PPO", "HMO", "Managed Care", "Private Insurance", "CI", "HM", "12", "13", "14", "15", "17", "FI",
  ],
  "Blue Cross": [
    "Blue Cross Blue Shield", "BCBS", "BC/BS", "B.C.B.S. of Alabama", "BCBS of Texas", "BCBSTX", "Blue Cross Blue Shield of Massachusetts", "Blue Shield of California", "Anthem", "Anthem Blue Cross",
    "Anthem BCBS of Virginia", "BCBS of VA", "Highmark", "Highmark Blue Shield", "CareFirst BlueChoice", "CareFirst", "Horizon BCBSNJ", "Horizon Blue Cross Blue Shield of New Jersey", "Regence BlueShield",
    "Premera Blue Cross", "Excellus BCBS", "Independence Blue Cross", "Empire BlueCross", "Wellmark", "Florida Blue", "Capital BlueCross", "Arkansas Blue Cross", "BCBS Federal", "BCBS FEP",
    "Federal Employee Program", "Blue Card", "HMSA", "Triple-S Salud", "Blue Care Network", "BlueCross BlueShield of Tennessee", "Keystone Health Plan East", "BL", "Blue Cross Blue Shield Marketplace", "Bluecross",
  ],
  Medicare: [
    "Medicare", "MEDICARE PART B", "Medicare B", "Medicare - Novitas", "Novitas Solutions", "Noridian Medicare", "Palmetto GBA", "First Coast Service Options", "National Government Services", "NGS Medicare",
    "Railroad Medicare", "Medicare Railroad", "Palmetto GBA Railroad", "Medicare of Florida", "MCR", "Medicare Texas", "WPS Medicare J5", "MA", "MB", "Traditional Medicare", "Medicare FFS",
    "AARP Medicare Supplement", "Mutual of Omaha Medicare Supplement", "Medigap",
  ],
  "Medicare Advantage": [
    "Medicare Advantage", "Aetna Medicare", "Aetna Medicare Advantage PPO", "Anthem MediBlue", "Anthem MediBlue Medicare", "BCBS Medicare Advantage", "Blue Medicare HMO", "Cigna Medicare", "Cigna HealthSpring",
    "Humana Gold Plus", "Humana Gold Choice PFFS", "HumanaChoice PPO", "Humana Medicare", "UHC Medicare", "UnitedHealthcare Medicare Solutions", "UHC Dual Complete", "AARP Medicare Complete",
    "AARP MedicareComplete", "Secure Horizons", "Evercare", "Kaiser Senior Advantage", "WellCare", "Wellcare Medicare", "Devoted Health", "Clover Health", "Alignment Health Plan", "SCAN Health Plan",
    "CarePlus", "Freedom Health", "Optimum HealthCare", "Peoples Health", "Geisinger Gold", "UPMC for Life", "Tufts Medicare Preferred", "Healthfirst 65 Plus", "Fidelis Medicare", "Elderplan", "Molina Medicare",
    "Molina Dual Options MMP", "Highmark Freedom Blue", "Keystone 65", "Security Blue", "Managed Medicare", "Medicare HMO", "Medicare Replacement", "MCR ADV", "Medicare Part C", "Mercy Care Advantage", "16",
    "Aetna Better Health Premier Plan MMP", "Wellpoint Medicare",
  ],
  Medicaid: [
    "Medicaid", "Texas Medicaid", "Medicaid of Ohio", "NYS Medicaid", "VA Medicaid", "Managed Medicaid", "MCD", "Medi-Cal", "MEDI-CAL", "TennCare", "TennCare Select", "MassHealth", "SoonerCare", "BadgerCare Plus", "HUSKY Health",
    "AHCCCS", "MaineCare", "MO HealthNet", "Hoosier Healthwise", "Healthy Indiana Plan", "KanCare", "Apple Health", "Oregon Health Plan", "Health First Colorado", "Centennial Care", "CHIP", "PeachCare for Kids",
    "Child Health Plus", "NJ FamilyCare", "Aetna Better Health", "Aetna Better Health of Illinois", "UHC Community Plan", "UnitedHealthcare Community Plan of Texas", "Humana Healthy Horizons", "Anthem Medicaid",
    "Anthem HealthKeepers Plus", "Healthy Blue", "BlueCare Tennessee", "Blue Cross Complete of Michigan", "Blue Cross Community Health Plans", "Blue Shield of California Promise Health Plan", "Horizon NJ Health",
    "Highmark Health Options", "Highmark Wholecare", "Molina", "Molina Healthcare of Texas", "Amerigroup", "Wellpoint", "AmeriHealth Caritas", "AmeriHealth Caritas Pennsylvania", "Keystone First",
    "Select Health of South Carolina", "First Choice by Select Health", "CareSource", "Superior HealthPlan", "Superior STAR", "Cigna STAR+PLUS", "Buckeye Health Plan", "Peach State Health Plan", "Magnolia Health",
    "Home State Health", "Iowa Total Care", "Meridian", "MHS Indiana", "Louisiana Healthcare Connections", "Absolute Total Care", "Sunshine Health", "Fidelis Care", "Healthfirst", "MetroPlus", "Priority Partners",
    "Maryland Physicians Care", "Paramount Advantage", "MDwise", "Neighborhood Health Plan of Rhode Island", "BMC HealthNet", "L.A. Care", "LA Care Health Plan", "IEHP", "CalOptima", "Partnership HealthPlan of California",
    "CenCal Health", "Mercy Care", "Banner University Family Care", "Colorado Access", "Texas Children's Health Plan", "Parkland Community Health Plan", "Driscoll Health Plan", "Community Health Choice",
    "Virginia Premier", "WellCare of Kentucky", "CareOregon", "Community Health Plan of Washington", "Upper Peninsula Health Plan", "UPMC for You", "Passport Health Plan", "Title XIX", "MN Medical Assistance", "MC", "TV",
  ],
  "Tricare/VA": [
    "Tricare", "TRICARE EAST", "TriCare for Life", "Tricare Prime", "Humana Military", "Health Net Federal Services", "TriWest", "TriWest Healthcare Alliance", "CHAMPVA", "Champus", "VA", "VA CCN", "VA CCN Optum", "Optum VA CCN",
    "Veterans Administration", "Department of Veterans Affairs", "VA Community Care", "VA Fee Basis", "US Family Health Plan", "CH",
  ],
  "Workers' comp/Auto": [
    "Workers' Comp", "Workers Compensation", "Workmans Comp", "Work Comp", "WC", "W/C", "State Farm", "State Farm Auto", "GEICO", "Progressive", "Allstate", "Farmers Insurance", "USAA", "Nationwide", "Liberty Mutual", "Travelers",
    "The Hartford", "Hartford", "Zurich", "Chubb", "Sedgwick", "Gallagher Bassett", "CorVel", "Broadspire", "ESIS", "Zenith Insurance", "Employers Compensation Insurance", "Pinnacol Assurance", "Texas Mutual", "State Compensation Insurance Fund",
    "SAIF", "AmTrust", "OWCP", "US Department of Labor", "Labor & Industries", "Auto", "1A - AUTO", "Auto Insurance", "MVA", "No Fault", "PIP", "Personal Injury", "Attorney Lien", "Liability", "AM", "LM", "DS", "AAA Insurance", "Ohio BWC",
  ],
  "Self-pay": [
    "Self-pay", "SELF PAY", "SelfPay", "Self", "Private Pay", "Patient", "Patient Pay", "Patient Responsibility", "Cash", "Cash Pay", "Uninsured", "No Insurance", "Charity Care", "Sliding Fee", "Guarantor", "Financial Assistance", "09", "9",
  ],
  "Other government": [
    "Indian Health Service", "IHS", "Tribal Health", "Department of Corrections", "County Jail", "Crime Victims Compensation", "Ryan White", "County Indigent Program", "State of Nevada", "Public Health Department",
    "Department of Health", "Other Government", "OF", "11", "Vocational Rehabilitation",
  ],
  Other: ["Other", "Unknown", "Miscellaneous", "ZZ", "Unassigned", "XYZ", "???"],
};
