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
