import { isoClass } from "../declare/class.js";
import { MPC } from "../declare/package.js";
import { object } from "../declare/property.js";

export const MD_PortrayalCatalogueReference = isoClass("MD_PortrayalCatalogueReference", MPC, {
  portrayalCatalogueCitation: object("CI_Citation").many().required(),
});
