import type { ClassDeclaration } from "../declare/class.js";
import * as acquisition from "./acquisition.js";
import * as applicationSchema from "./application-schema.js";
import * as basicTypes from "./basic-types.js";
import * as catalogue from "./catalogue.js";
import * as citation from "./citation.js";
import * as common from "./common.js";
import * as constraints from "./constraints.js";
import * as content from "./content.js";
import * as dataQuality from "./data-quality.js";
import * as distribution from "./distribution.js";
import * as extent from "./extent.js";
import * as featureCatalogue from "./feature-catalogue.js";
import * as identification from "./identification.js";
import * as language from "./language.js";
import * as lineage from "./lineage.js";
import * as maintenance from "./maintenance.js";
import * as metadataApplication from "./metadata-application.js";
import * as metadataBase from "./metadata-base.js";
import * as metadataExtension from "./metadata-extension.js";
import * as metadataTransfer from "./metadata-transfer.js";
import * as portrayal from "./portrayal.js";
import * as referenceSystem from "./reference-system.js";
import * as services from "./services.js";
import * as spatialRepresentation from "./spatial-representation.js";
import * as temporal from "./temporal.js";

/** Every class of the model, by name. */
export const MODEL_CLASSES: Readonly<Record<string, ClassDeclaration>> = {
  ...acquisition,
  ...applicationSchema,
  ...basicTypes,
  ...catalogue,
  ...citation,
  ...common,
  ...constraints,
  ...content,
  ...dataQuality,
  ...distribution,
  ...extent,
  ...featureCatalogue,
  ...identification,
  ...language,
  ...lineage,
  ...maintenance,
  ...metadataApplication,
  ...metadataBase,
  ...metadataExtension,
  ...metadataTransfer,
  ...portrayal,
  ...referenceSystem,
  ...services,
  ...spatialRepresentation,
  ...temporal,
};
