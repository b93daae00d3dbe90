export type { DcatFeedOptions, DcatFeedStandIn, FeedDataset } from "./catalogues/dcat-feed-stand-in.js";
export type { GraphStoreOptions, GraphStoreStandIn } from "./catalogues/graph-store-stand-in.js";
export type { IsogeoOptions, IsogeoResource, IsogeoStandIn } from "./catalogues/isogeo-stand-in.js";
export type { OaiOptions, OaiRecord, OaiStandIn } from "./catalogues/oai-stand-in.js";
export type { OgcRecord, OgcRecordsOptions, OgcRecordsStandIn } from "./catalogues/ogc-records-stand-in.js";
export type { Collection, GeneratedRecords, Page } from "./collection.js";
export type { CswOptions, CswStandIn } from "./csw/csw-stand-in.js";
export type { Fault, FaultRule, PagingFaults } from "./faults.js";
export type { StandIn, StandInAnswer, StandInRequest } from "./http.js";
export { type MetadataRecord, metadataRecord } from "./metadata-record.js";
export type { CkanOptions, CkanPackage, CkanStandIn } from "./portals/ckan-stand-in.js";
export type {
  OpendatasoftDataset,
  OpendatasoftMetadata,
  OpendatasoftOptions,
  OpendatasoftStandIn,
} from "./portals/opendatasoft-stand-in.js";
export type { UdataDataset, UdataOptions, UdataStandIn } from "./portals/udata-stand-in.js";
export { type Mounted, startTestServer, type TestServer, type TestServerOptions } from "./start-test-server.js";
