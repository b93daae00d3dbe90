import type { Standard } from "@metabridge/dcat";
import type { MD_Metadata } from "@metabridge/iso19115";
import { standard } from "./citation.js";
import { type Conversion, some } from "./conversion.js";

/**
 * MD_ApplicationSchemaInformation/name and the cited feature catalogues -> dct:conformsTo: the schema that the data follow.
 * DCAT 3, 6.4.12 (“Property: conforms to”) names schemas and data models first.
 */
export function schemas(c: Conversion, { applicationSchemaInfo, contentInfo }: MD_Metadata): Standard[] | undefined {
  const catalogues = (contentInfo ?? []).flatMap((one) =>
    one.$type === "MD_FeatureCatalogueDescription" ? (one.featureCatalogueCitation ?? []) : [],
  );
  return some(
    [...(applicationSchemaInfo ?? []).flatMap((one) => one.name ?? []), ...catalogues].flatMap(
      (one) => standard(c, one) ?? [],
    ),
  );
}
