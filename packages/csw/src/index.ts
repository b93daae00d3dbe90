export { type Clock, systemClock } from "./http/clock.js";
export { type HttpAnswer, HttpClient, type HttpOptions, type HttpRequest, type Retry } from "./http/http-client.js";
export {
  ConnectionError,
  type Expected,
  HttpStatusError,
  publicUrl,
  RequestError,
  ResponseTooLargeError,
  TimeOutError,
  UnexpectedAnswerError,
} from "./http/request-error.js";
export type { CswCapabilities, CswOperation } from "./service/capabilities.js";
export { CswClient, type CswClientOptions, type CswResults, type RequestOptions } from "./service/csw-client.js";
export { type BoundingBox, type Comparison, cqlText, type Filter, filter } from "./service/filter.js";
export type { GetRecordsQuery } from "./service/get-records.js";
export type { CswVersion, RecordSchema } from "./service/namespaces.js";
export type { CatalogueRecord, ResultsHeader } from "./service/response-reader.js";
export { type ServiceException, ServiceExceptionError } from "./service/service-exception.js";
export { type CkanSourceOptions, ckanSource } from "./sources/ckan-source.js";
export { type CswSourceOptions, cswSource } from "./sources/csw-source.js";
export { type DcatFeedSourceOptions, dcatFeedSource } from "./sources/dcat-feed-source.js";
export { type IsogeoSourceOptions, isogeoSource } from "./sources/isogeo-source.js";
export type { ListSourceOptions } from "./sources/list-source.js";
export { OaiError, type OaiSourceOptions, oaiSource } from "./sources/oai-source.js";
export { type OgcRecordsSourceOptions, ogcRecordsSource } from "./sources/ogc-records-source.js";
export { type OpendatasoftSourceOptions, opendatasoftSource } from "./sources/opendatasoft-source.js";
export { type UdataSourceOptions, udataSource } from "./sources/udata-source.js";
