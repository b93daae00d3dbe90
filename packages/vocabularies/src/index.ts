export {
  type AccessRight,
  type AccessRightCode,
  accessRightOfIsoCode,
  accessRightOfLimitation,
  findAccessRight,
  findLimitationOnPublicAccess,
  type LimitationCode,
  type LimitationOnPublicAccess,
} from "./access-right.js";
export { type ConditionsCode, type ConditionsOfUse, findConditionsOfUse } from "./conditions-of-use.js";
export { type CoordinateReferenceSystem, type CrsKind, crsOfEpsgCode, findCrs, findCrsList } from "./crs.js";
export { type FileFormat, type FormatKind, fileFormatOfUrl, findFileFormat, findFileFormats } from "./file-format.js";
export {
  EU_FREQUENCY_OF_ISO,
  type Frequency,
  findFrequency,
  frequencyOfDuration,
  type MD_MaintenanceFrequencyCode,
} from "./frequency.js";
export { findLanguage, findLanguages, type Language, languageAuthority, languageTag } from "./language.js";
export { isLanguageTag } from "./language-tag.js";
export { findLicence, findLicences, type Licence, licenceOfUrl } from "./licence.js";
export { ianaMediaType, type MediaType, parseMediaType } from "./media-type.js";
export { isUrl, normalise, normaliseUrl } from "./normalise.js";
export {
  type CI_OnLineFunctionCode,
  classifyLink,
  findOnLineFunction,
  type LinkDescription,
  type LinkKind,
  type OnlineLink,
} from "./online-link.js";
export {
  EU_AUTHORITY,
  euAuthority,
  INSPIRE_CODELIST,
  inspireCode,
  parseEuAuthority,
  parseInspireCode,
  type RegistryCode,
} from "./registry-iri.js";
export { findServiceCategory, type ServiceCategory, SPATIAL_DATA_SERVICE_CATEGORIES } from "./service-category.js";
export {
  findServiceProtocol,
  isCapabilitiesUrl,
  requestOfUrl,
  type ServiceProtocol,
  serviceProtocol,
  serviceProtocolOfUrl,
} from "./service-protocol.js";
export { findServiceType, type ServiceType, type SpatialDataServiceType } from "./service-type.js";
