import type { Code, IsoObject } from "@metabridge/iso19115";
import { codeListUrl, findCode, hasCode } from "@metabridge/vocabularies";
import type { Repair } from "./change-log.js";
import { walkValues } from "./walk.js";

/** The code lists of properties, and the rule that each is looked at in; C.3 where it is all codes. */
const LISTS = {
  role: ["CI_RoleCode", "md common req C.10"],
  dateType: ["CI_DateTypeCode", "md common req C.11"],
  accessConstraints: ["MD_RestrictionCode", "md common req C.17"],
  useConstraints: ["MD_RestrictionCode", "md common req C.18"],
  resourceScope: ["MD_ScopeCode", "md datasets-and-series 1.1"],
  level: ["MD_ScopeCode", "md datasets-and-series 1.9"],
  topicCategory: ["MD_TopicCategoryCode", "md datasets-and-series 1.7"],
  spatialRepresentationType: ["MD_SpatialRepresentationTypeCode", "md isdss 2.4"],
  characterEncoding: ["MD_CharacterSetCode", "md isdss 2.5"],
  function: ["CI_OnLineFunctionCode", "md sds 3.7"],
} as const;

const isListed = (property: string): property is keyof typeof LISTS => Object.hasOwn(LISTS, property);

/** Requirement C.3: codes as the list spells them, in the attribute codeListValue, with the address of the list. */
export const repairCodes: Repair = (record, log) => {
  const encoding = record.$encoding ?? "iso19139";
  const implied = encoding === "iso19139" ? record.dateInfo : undefined;
  walkValues(record, (value, property, object) => {
    if (!isListed(property)) return;
    // The date of an ISO 19139 record is in gmd:dateStamp, which has no type.
    if (property === "dateType" && implied?.some((one) => (one as IsoObject) === object)) return;
    const [list, rule] = LISTS[property];
    const code = value as Code;
    const text = typeof code.value === "string" ? code.value : "";
    if (text === "" || (code.$as !== undefined && code.$as !== list)) return;
    const known = hasCode(list, text, encoding) ? text : findCode(list, text.trim());
    if (known !== undefined && known !== text && hasCode(list, known, encoding)) {
      log.add(rule, "code", code, text, known);
      code.value = known;
    }
    if (list === "MD_TopicCategoryCode") return;
    if (code.$inText === true && known !== undefined) {
      log.add(rule, "code-list-value", code, text, known);
      delete code.$inText;
    }
    if ((code.codeList ?? "").trim() === "" && code.$inText !== true) {
      const address = codeListUrl(list, encoding);
      log.add(rule, "code-list", code, code.codeList ?? "", address);
      code.codeList = address;
    }
  });
};
