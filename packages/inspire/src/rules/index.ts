import type { Rule, RuleSetId, SuiteId } from "../rule.js";
import { c01 } from "./common/c01-xml-schema.js";
import { c02 } from "./common/c02-root-element.js";
import { c05 } from "./common/c05-language-code.js";
import { c06 } from "./common/c06-metadata-point-of-contact.js";
import { c07 } from "./common/c07-metadata-date.js";
import { c08, c09 } from "./common/c08-c09-title-and-abstract.js";
import { c10 } from "./common/c10-responsible-organisation.js";
import { c11 } from "./common/c11-temporal-reference.js";
import { c12, c13 } from "./common/c12-c13-one-date.js";
import { c14 } from "./common/c14-temporal-extent.js";
import { c15, c16 } from "./common/c15-c16-keyword-vocabulary.js";
import { c17 } from "./common/c17-limitations-on-public-access.js";
import { c18 } from "./common/c18-conditions-for-access-and-use.js";
import { c19 } from "./common/c19-bounding-box.js";
import { c20, c21, c22 } from "./common/c20-c22-conformity.js";
import { d01, d02 } from "./datasets-and-series/d01-d02-resource-type.js";
import { d03 } from "./datasets-and-series/d03-dataset-uid.js";
import { d04 } from "./datasets-and-series/d04-inspire-theme.js";
import { d05 } from "./datasets-and-series/d05-spatial-resolution.js";
import { d06 } from "./datasets-and-series/d06-resource-language.js";
import { d07 } from "./datasets-and-series/d07-topic-category.js";
import { d08 } from "./datasets-and-series/d08-resource-locator.js";
import { d09 } from "./datasets-and-series/d09-data-quality-scope.js";
import { d10 } from "./datasets-and-series/d10-conformity.js";
import { d11 } from "./datasets-and-series/d11-lineage.js";
import { i01, i02, i03 } from "./isdss/i01-i03-reference-systems.js";
import { i04, i05, i06 } from "./isdss/i04-i06-representation-and-encoding.js";
import { i07, i08 } from "./isdss/i07-i08-topological-consistency.js";
import { m1, m2 } from "./monitoring/m1-m2-registers.js";
import { h01, h02, h03 } from "./services/h01-h03-harmonised.js";
import { n01 } from "./services/n01-network-service-type.js";
import { o01, o02, o03, o04, o05 } from "./services/o01-o05-interoperable.js";
import { s01, s02, s03, s04, s05, s06, s07, s08 } from "./services/s01-s08-spatial-data-service.js";
import { v01, v02, v03, v04, v05 } from "./services/v01-v05-invocable.js";
import { a01, a02 } from "./tg-1.3/a01-a02-title-and-abstract.js";
import { a03, a04 } from "./tg-1.3/a03-a04-constraints.js";
import { a05, c04 } from "./tg-1.3/a05-c04-conformity.js";
import { a06, a07, a08, a10, a11 } from "./tg-1.3/a06-a08-metadata-language-and-contact.js";
import { a09, g01, h01Date } from "./tg-1.3/a09-g01-h01-dates.js";
import { b01, c01Identification, c02Language, c05Topic, c06Box, c07Lineage } from "./tg-1.3/b01-c07-datasets.js";
import { c03Linkage, d01Type, d02Linkage, d03Coupled } from "./tg-1.3/d01-d03-services.js";
import { e01, f01, f02, f03, f04 } from "./tg-1.3/e01-f04-keywords.js";

/** What a suite is about. */
export interface Suite {
  readonly id: SuiteId;
  readonly title: string;
  readonly ruleSet: RuleSetId;
}

/** The suites, in the order of the Technical Guidelines. */
export const SUITES: readonly Suite[] = [
  { id: "common", title: "Common requirements", ruleSet: "tg2.0" },
  { id: "datasets-and-series", title: "Conformance class 1: data sets and series", ruleSet: "tg2.0" },
  { id: "isdss", title: "Conformance class 2: interoperability of data sets and series", ruleSet: "tg2.0" },
  { id: "monitoring", title: "Monitoring", ruleSet: "tg2.0" },
  { id: "sds", title: "Conformance class 3: spatial data services", ruleSet: "tg2.0" },
  { id: "ns", title: "Conformance class 4: network services", ruleSet: "tg2.0" },
  { id: "sds-invocable", title: "Conformance class 5: invocable spatial data services", ruleSet: "tg2.0" },
  { id: "sds-interoperable", title: "Conformance class 6: interoperable spatial data services", ruleSet: "tg2.0" },
  { id: "sds-harmonised", title: "Conformance class 7: harmonised spatial data services", ruleSet: "tg2.0" },
  { id: "iso", title: "INSPIRE profile of ISO 19115 and ISO 19119", ruleSet: "tg1.3" },
];

const TG_2_0: readonly Rule[] = [
  ...[c01, c02, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22],
  ...[d01, d02, d03, d04, d05, d06, d07, d08, d09, d10, d11],
  ...[i01, i02, i03, i04, i05, i06, i07, i08],
  ...[m1, m2],
  ...[s01, s02, s03, s04, s05, s06, s07, s08],
  n01,
  ...[v01, v02, v03, v04, v05],
  ...[o01, o02, o03, o04, o05],
  ...[h01, h02, h03],
];

const TG_1_3: readonly Rule[] = [
  ...[a01, a02, a03, a04, a05, a06, a07, a08, a09, a10, a11],
  b01,
  ...[c01Identification, c02Language, c03Linkage, c04, c05Topic, c06Box, c07Lineage],
  ...[d01Type, d02Linkage, d03Coupled],
  e01,
  ...[f01, f02, f03, f04],
  g01,
  h01Date,
];

/** The rules of an edition of the Technical Guidelines, in their order. */
export const rulesOf = (ruleSet: RuleSetId): readonly Rule[] => (ruleSet === "tg2.0" ? TG_2_0 : TG_1_3);
