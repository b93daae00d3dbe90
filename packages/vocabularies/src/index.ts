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
export { type CharacterSet, findCharacterSet, type MD_CharacterSetCode } from "./character-set.js";
export type { CodeListName, CodeOf } from "./code-list-table.js";
export {
  codeInEncoding,
  codeListUrl,
  codesOf,
  findCode,
  hasCode,
  type IsoEncoding,
  isCodeListName,
} from "./code-lists.js";
export { type ConditionsCode, type ConditionsOfUse, findConditionsOfUse } from "./conditions-of-use.js";
export { type Country, countryAuthority, findCountry } from "./country.js";
export { type CoordinateReferenceSystem, type CrsKind, crsOfEpsgCode, findCrs, findCrsList } from "./crs.js";
export {
  DATA_THEMES_OF_INSPIRE_THEME,
  DATA_THEMES_OF_TOPIC_CATEGORY,
  type DataTheme,
  type DataThemeCode,
  dataTheme,
  findDataTheme,
} from "./data-theme.js";
export {
  type DegreeOfConformity,
  type DegreeOfConformityCode,
  degreeOfPass,
  findDegreeOfConformity,
  passOfDegree,
} from "./degree-of-conformity.js";
export { type FileFormat, type FormatKind, fileFormatOfUrl, findFileFormat, findFileFormats } from "./file-format.js";
export {
  EU_FREQUENCY_OF_ISO,
  type Frequency,
  findFrequency,
  frequencyOfDuration,
  type MD_MaintenanceFrequencyCode,
} from "./frequency.js";
export {
  findHvdCategory,
  HVD_CATEGORY_OF_INSPIRE_THEME,
  HVD_CATEGORY_SCHEME,
  type HvdCategory,
  hvdCategory,
  hvdThematicCategory,
} from "./hvd-category.js";
export {
  findInspireTheme,
  type InspireTheme,
  type InspireThemeCode,
  inspireThemeLabel,
  inspireThemes,
  isInspireThemeThesaurus,
} from "./inspire-theme.js";
export { INSPIRE_THEME_LABELS } from "./inspire-theme-labels.js";
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
export { findRegulation, languageOfRegulation1089Title, type Regulation, regulation1089Title } from "./regulation.js";
export {
  type DatasetType,
  type DcatClass,
  findDatasetType,
  findResourceType,
  type MD_ScopeCode,
  type ResourceType,
} from "./resource-type.js";
export { type CI_RoleCode, findRole, type Role, roleOfProperty } from "./role.js";
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
export {
  findSpatialRepresentation,
  type MD_SpatialRepresentationTypeCode,
  type SpatialRepresentationType,
} from "./spatial-representation.js";
export {
  findProgress,
  findStatus,
  ISO_PROGRESS_OF_STATUS,
  type MD_ProgressCode,
  type Status,
  type StatusCode,
} from "./status.js";
export {
  findTopicCategory,
  INSPIRE_THEMES_OF_TOPIC_CATEGORY,
  type MD_TopicCategoryCode,
  TOPIC_CATEGORY_OF_INSPIRE_THEME,
  type TopicCategory,
  topicCategoryLabel,
} from "./topic-category.js";
export { findUnit, toMetres, type Unit } from "./units.js";
