/**
 * Controlled vocabularies that the profiles name.
 * Sources: DCAT-AP 3.0.1 "Controlled vocabularies to be used"; GeoDCAT-AP 3.0.0, same section; DCAT-AP HVD 3.0.0.
 */
const EU = "http://publications.europa.eu/resource/authority/";
const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

export const ACCESS_RIGHT = `${EU}access-right`;
export const AVAILABILITY = `${EU}planned-availability`;
export const CONTINENT_COUNTRY_PLACE = `${EU}country`;
export const DATA_THEME = `${EU}data-theme`;
export const DATASET_TYPE = `${EU}dataset-type`;
export const DISTRIBUTION_STATUS = `${EU}distribution-status`;
export const CONCEPT_STATUS = `${EU}concept-status`;
export const CORPORATE_BODY = `${EU}corporate-body`;
export const FILE_TYPE = `${EU}file-type`;
export const FREQUENCY = `${EU}frequency`;
export const HVD_CATEGORY = "http://data.europa.eu/bna/asd487ae75";
export const LANGUAGE = `${EU}language`;
export const LICENCE = `${EU}licence`;
export const LICENCE_TYPE = "http://purl.org/adms/licencetype/1.0";
export const PUBLISHER_TYPE = "http://purl.org/adms/publishertype/1.0";
export const MEDIA_TYPE = "http://www.iana.org/assignments/media-types";
export const INSPIRE_RESOURCE_TYPE = `${INSPIRE}ResourceType`;
export const INSPIRE_TOPIC_CATEGORY = `${INSPIRE}TopicCategory`;
export const INSPIRE_ROLE = `${INSPIRE}ResponsiblePartyRole`;
export const INSPIRE_REPRESENTATION = `${INSPIRE}SpatialRepresentationType`;
export const INSPIRE_SERVICE_TYPE = `${INSPIRE}SpatialDataServiceType`;
export const INSPIRE_SERVICE_CATEGORY = `${INSPIRE}SpatialDataServiceCategory`;
export const INSPIRE_PROTOCOL = `${INSPIRE}ProtocolValue`;
