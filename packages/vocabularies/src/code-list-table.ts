/** A code list of ISO metadata: its codes in either edition. */
export interface CodeListRow {
  /** Divided by spaces: ISO 19115:2003, 19115-2:2009, 19119:2005; encoded by ISO/TS 19139. Absent: not in that edition. */
  readonly codes2003?: string;
  /** Divided by spaces: ISO 19115-1:2014, 19115-2:2019, 19157:2013; encoded by ISO/TS 19115-3. Absent: not in that edition. */
  readonly codes2014?: string;
  /** Which standard's catalogue holds the list for ISO 19115-3, where it is not that of ISO 19115. */
  readonly catalogue?: "19157";
}

/**
 * The code lists of ISO metadata and their codes.
 * Sources: ISO/TS 19139:2007, gmxCodelists.xml (misspelt codes corrected by ISO 19115:2003, Annex B.5); ISO 19115-2:2009,
 * Annex B.3; ISO 19115-3:2016, https://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml, and ISO 19157,
 * https://standards.iso.org/iso/19157/resources/Codelists/cat/codelists.xml.
 */
export const CODE_LISTS = {
  CI_DateTypeCode: {
    codes2003: "creation publication revision",
    codes2014:
      "creation publication revision expiry lastUpdate lastRevision nextUpdate unavailable inForce adopted deprecated superseded validityBegins validityExpires released distribution",
  },
  CI_OnLineFunctionCode: {
    codes2003: "download information offlineAccess order search",
    codes2014:
      "download information offlineAccess order search completeMetadata browseGraphic upload emailService browsing fileAccess",
  },
  CI_PresentationFormCode: {
    codes2003:
      "documentDigital imageDigital documentHardcopy imageHardcopy mapDigital mapHardcopy modelDigital modelHardcopy profileDigital profileHardcopy tableDigital tableHardcopy videoDigital videoHardcopy",
    codes2014:
      "documentDigital documentHardcopy imageDigital imageHardcopy mapDigital mapHardcopy modelDigital modelHardcopy profileDigital profileHardcopy tableDigital tableHardcopy videoDigital videoHardcopy audioDigital audioHardcopy multimediaDigital multimediaHardcopy physicalSample diagramDigital diagramHardcopy",
  },
  CI_RoleCode: {
    codes2003:
      "resourceProvider custodian owner user distributor originator pointOfContact principalInvestigator processor publisher author",
    codes2014:
      "resourceProvider custodian owner user distributor originator pointOfContact principalInvestigator processor publisher author sponsor coAuthor collaborator editor mediator rightsHolder contributor funder stakeholder",
  },
  CI_TelephoneTypeCode: { codes2014: "voice fax sms" },
  DCPList: {
    codes2003: "XML CORBA JAVA COM SQL WebServices",
    codes2014: "XML CORBA JAVA COM SQL SOAP Z3950 HTTP FTP WebServices",
  },
  DQM_ValueStructure: { codes2014: "bag set sequence table matrix coverage", catalogue: "19157" },
  DQ_EvaluationMethodTypeCode: {
    codes2003: "directInternal directExternal indirect",
    codes2014: "directInternal directExternal indirect",
    catalogue: "19157",
  },
  DS_AssociationTypeCode: {
    codes2003: "crossReference largerWorkCitation partOfSeamlessDatabase source stereoMate",
    codes2014:
      "crossReference largerWorkCitation partOfSeamlessDatabase stereoMate isComposedOf collectiveTitle series dependency revisionOf",
  },
  DS_InitiativeTypeCode: {
    codes2003:
      "campaign collection exercise experiment investigation mission sensor operation platform process program project study task trial",
    codes2014:
      "campaign collection exercise experiment investigation mission sensor operation platform process program project study task trial",
  },
  MD_CellGeometryCode: { codes2003: "point area", codes2014: "point area voxel stratum" },
  MD_CharacterSetCode: {
    codes2003:
      "ucs2 ucs4 utf7 utf8 utf16 8859part1 8859part2 8859part3 8859part4 8859part5 8859part6 8859part7 8859part8 8859part9 8859part10 8859part11 8859part13 8859part14 8859part15 8859part16 jis shiftJIS eucJP usAscii ebcdic eucKR big5 GB2312",
  },
  MD_ClassificationCode: {
    codes2003: "unclassified restricted confidential secret topSecret",
    codes2014:
      "unclassified restricted confidential secret topSecret SBU forOfficialUseOnly protected limitedDistribution",
  },
  MD_CoverageContentTypeCode: {
    codes2003: "image thematicClassification physicalMeasurement",
    codes2014:
      "image thematicClassification physicalMeasurement auxillaryInformation qualityInformation referenceInformation modelResult coordinate",
  },
  MD_DatatypeCode: {
    codes2003:
      "class codelist enumeration codelistElement abstractClass aggregateClass specifiedClass datatypeClass interfaceClass unionClass metaClass typeClass characterString integer association",
    codes2014:
      "class codelist enumeration codelistElement abstractClass aggregateClass specifiedClass datatypeClass interfaceClass unionClass metaClass typeClass characterString integer association",
  },
  MD_DimensionNameTypeCode: {
    codes2003: "row column vertical track crossTrack line sample time",
    codes2014: "row column vertical track crossTrack line sample time",
  },
  MD_GeometricObjectTypeCode: {
    codes2003: "complex composite curve point solid surface",
    codes2014: "complex composite curve point solid surface",
  },
  MD_ImagingConditionCode: {
    codes2003:
      "blurredImage cloud degradingObliquity fog heavySmokeOrDust night rain semiDarkness shadow snow terrainMasking",
    codes2014:
      "blurredImage cloud degradingObliquity fog heavySmokeOrDust night rain semiDarkness shadow snow terrainMasking",
  },
  MD_KeywordTypeCode: {
    codes2003: "discipline place stratum temporal theme",
    codes2014:
      "discipline place stratum temporal theme dataCentre featureType instrument platform process project service product subTopicCategory taxon",
  },
  MD_MaintenanceFrequencyCode: {
    codes2003:
      "continual daily weekly fortnightly monthly quarterly biannually annually asNeeded irregular notPlanned unknown",
    codes2014:
      "continual daily weekly fortnightly monthly quarterly biannually annually asNeeded irregular notPlanned unknown periodic semimonthly biennially",
  },
  MD_MediumFormatCode: {
    codes2003: "cpio tar highSierra iso9660 iso9660RockRidge iso9660AppleHFS",
    codes2014: "cpio tar highSierra iso9660 iso9660RockRidge iso9660AppleHFS udf",
  },
  MD_MediumNameCode: {
    codes2003:
      "cdRom dvd dvdRom 3halfInchFloppy 5quarterInchFloppy 7trackTape 9trackTape 3480Cartridge 3490Cartridge 3580Cartridge 4mmCartridgeTape 8mmCartridgeTape 1quarterInchCartridgeTape digitalLinearTape onLine satellite telephoneLink hardcopy",
  },
  MD_ObligationCode: { codes2003: "mandatory optional conditional", codes2014: "mandatory optional conditional" },
  MD_PixelOrientationCode: {
    codes2003: "center lowerLeft lowerRight upperRight upperLeft",
    codes2014: "center lowerLeft lowerRight upperRight upperLeft",
  },
  MD_ProgressCode: {
    codes2003: "completed historicalArchive obsolete onGoing planned required underDevelopment",
    codes2014:
      "completed historicalArchive obsolete onGoing planned required underDevelopment final pending retired superseded tentative valid accepted notAccepted withdrawn proposed deprecated",
  },
  MD_ReferenceSystemTypeCode: {
    codes2014:
      "compoundEngineeringParametric compoundEngineeringParametricTemporal compoundEngineeringTemporal compoundEngineeringVertical compoundEngineeringVerticalTemporal compoundGeodeticParametric compoundGeodeticParametricTemporal compoundGeographic2DTemporal compoundGeographic2DVertical compoundGeographicVerticalTemporal compoundGeographic3DTemporal compoundProjected2DParametric compoundProjected2DParametricTemporal compoundProjectedTemporal compoundProjectedVertical compoundProjectedVerticalTemporal engineering engineeringDesign engineeringImage geodeticGeocentric geodeticGeographic2D geodeticGeographic3D geographicIdentifier linear parametric projected temporal vertical",
  },
  MD_RestrictionCode: {
    codes2003:
      "copyright patent patentPending trademark license intellectualPropertyRights restricted otherRestrictions",
    codes2014:
      "copyright patent patentPending trademark licence intellectualPropertyRights restricted otherRestrictions unrestricted licenceUnrestricted licenceEndUser licenceDistributor private statutory confidential SBU in-confidence",
  },
  MD_ScopeCode: {
    codes2003:
      "attribute attributeType collectionHardware collectionSession dataset series nonGeographicDataset dimensionGroup feature featureType propertyType fieldSession software service model tile",
    codes2014:
      "attribute attributeType collectionHardware collectionSession dataset series nonGeographicDataset dimensionGroup feature featureType propertyType fieldSession software service model tile metadata initiative sample document repository aggregate product collection coverage application",
  },
  MD_SpatialRepresentationTypeCode: {
    codes2003: "vector grid textTable tin stereoModel video",
    codes2014: "vector grid textTable tin stereoModel video",
  },
  MD_TopicCategoryCode: {
    codes2003:
      "farming biota boundaries climatologyMeteorologyAtmosphere economy elevation environment geoscientificInformation health imageryBaseMapsEarthCover intelligenceMilitary inlandWaters location oceans planningCadastre society structure transportation utilitiesCommunication",
    codes2014:
      "farming biota boundaries climatologyMeteorologyAtmosphere economy elevation environment geoscientificInformation health imageryBaseMapsEarthCover intelligenceMilitary inlandWaters location oceans planningCadastre society structure transportation utilitiesCommunication extraTerrestrial disaster",
  },
  MD_TopologyLevelCode: {
    codes2003:
      "geometryOnly topology1D planarGraph fullPlanarGraph surfaceGraph fullSurfaceGraph topology3D fullTopology3D abstract",
    codes2014:
      "geometryOnly topology1D planarGraph fullPlanarGraph surfaceGraph fullSurfaceGraph topology3D fullTopology3D abstract",
  },
  MI_BandDefinition: {
    codes2003: "3dB halfMaximum fiftyPercent oneOverE equivalentWidth",
    codes2014: "3dB halfMaximum fiftyPercent oneOverE equivalentWidth",
  },
  MI_ContextCode: { codes2003: "acquisition pass wayPoint", codes2014: "acquisition pass wayPoint" },
  MI_GeometryTypeCode: { codes2003: "point linear areal strip", codes2014: "point linear areal strip" },
  MI_ObjectiveTypeCode: {
    codes2003: "instantaneousCollection persistentView survey",
    codes2014: "instantaneousCollection persistentView survey",
  },
  MI_OperationTypeCode: { codes2003: "real simulated synthesized", codes2014: "real simulated synthesized" },
  MI_PolarisationOrientationCode: {
    codes2003: "horizontal vertical leftCircular rightCircular theta phi",
    codes2014: "horizontal vertical leftCircular rightCircular theta phi",
  },
  MI_PriorityCode: {
    codes2003: "critical highImportance mediumImportance lowImportance",
    codes2014: "critical highImportance mediumImportance lowImportance",
  },
  MI_SequenceCode: { codes2003: "start end instantaneous", codes2014: "start end instantaneous" },
  MI_TransferFunctionTypeCode: {
    codes2003: "linear logarithmic exponential",
    codes2014: "linear logarithmic exponential",
  },
  MI_TriggerCode: { codes2003: "automatic manual preProgrammed", codes2014: "automatic manual preProgrammed" },
  MX_ScopeCode: {
    codes2003:
      "attribute attributeType collectionHardware collectionSession dataset series nonGeographicDataset dimensionGroup feature featureType propertyType fieldSession software service model tile initiative stereomate sensor platformSeries sensorSeries productionSeries transferAggregate otherAggregate",
  },
  SV_CouplingType: { codes2003: "loose mixed tight", codes2014: "loose mixed tight" },
} as const satisfies Readonly<Record<string, CodeListRow>>;

/** Names of the code lists of ISO metadata. */
export type CodeListName = keyof typeof CODE_LISTS;

type Words<Text> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;

/** The codes of a list, of both editions. */
export type CodeOf<List extends CodeListName> = Extract<
  | ((typeof CODE_LISTS)[List] extends { readonly codes2003: infer Codes } ? Words<Codes> : never)
  | ((typeof CODE_LISTS)[List] extends { readonly codes2014: infer Codes } ? Words<Codes> : never),
  string
>;
