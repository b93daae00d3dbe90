export { Collection, type GeneratedRecords, type Page } from "./collection.js";
export type { CswOptions, CswStandIn } from "./csw/csw-stand-in.js";
export type { Fault, FaultRule, PagingFaults } from "./faults.js";
export type { StandIn, StandInAnswer, StandInRequest } from "./http.js";
export { type MetadataRecord, metadataRecord } from "./metadata-record.js";
export { type Mounted, startTestServer, type TestServer, type TestServerOptions } from "./start-test-server.js";
