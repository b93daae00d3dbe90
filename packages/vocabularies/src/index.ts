export { findLanguage, findLanguages, type Language, languageAuthority, languageTag } from "./language.js";
export { isLanguageTag } from "./language-tag.js";
export { isUrl, normalise, normaliseUrl } from "./normalise.js";
export {
  EU_AUTHORITY,
  euAuthority,
  INSPIRE_CODELIST,
  inspireCode,
  parseEuAuthority,
  parseInspireCode,
  type RegistryCode,
} from "./registry-iri.js";
