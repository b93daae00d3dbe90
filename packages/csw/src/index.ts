export { type Clock, systemClock } from "./http/clock.js";
export { type HttpAnswer, HttpClient, type HttpOptions, type HttpRequest, type Retry } from "./http/http-client.js";
export {
  ConnectionError,
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
export { type CswSourceOptions, cswSource } from "./sources/csw-source.js";
