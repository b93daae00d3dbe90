export { keysIn } from "@metabridge/core";
export { calendarDate, type DateForm, readDate } from "./calendar-date.js";
export { chooseText } from "./choose-text.js";
export { frequencyOf, languagesOf, lineageOf } from "./codes.js";
export { byRole, contactPointOf, contactsOf, type PortalContact, type PostalAddress, publisherOf } from "./contact.js";
export { DcatReader, type DcatReaderOptions, type PropertyName, type TermName } from "./dcat-reader.js";
export { type ExtentView, extentOf } from "./extent.js";
export { fit, fitField } from "./fit.js";
export { html, markdown, plainText } from "./formatted-text.js";
export { type BoundingBox, boxGeometry, boxOf, geometryOf, isBox, union } from "./geometry.js";
export { isJsonObject, type Json, type JsonObject, JsonReader, type JsonReaderOptions } from "./json-reader.js";
export { accessRightsOf, type LicenceView, licenceOf, licencesOf, rightsOf } from "./licence.js";
export { linksOf, type PortalChecksum, type PortalLink, type PortalLinkKind } from "./link.js";
export { oneLine } from "./one-line.js";
export type { PortalField } from "./portal-field.js";
export { type PortalFormatDefinition, portalFormat } from "./portal-format.js";
export type { PortalOptions } from "./portal-options.js";
export { type ResolutionView, resolutionOf } from "./resolution.js";
export {
  DistributionBuilder,
  geometryOfJson,
  type LicenceFields,
  type PartyFields,
  ResourceBuilder,
} from "./resource-builder.js";
export { type SlugOptions, slug } from "./slug.js";
export { type ConformityView, conformityOf, referenceSystemsOf, type StandardView, standardsOf } from "./standard.js";
export { type Period, temporalOf } from "./temporal.js";
export { type TextFormat, textFormat } from "./text-format.js";
export { keywordsOf, type OtherTheme, type ThemesView, themesOf } from "./themes.js";
