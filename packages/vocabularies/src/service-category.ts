import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { inspireCode, parseInspireCode } from "./registry-iri.js";

/**
 * Codes of INSPIRE's SpatialDataServiceCategory, after the taxonomy of ISO 19119.
 * Source: Regulation (EC) No 1205/2008, Part D.4; http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory
 */
export const SPATIAL_DATA_SERVICE_CATEGORIES = `
  humanInteractionService humanCatalogueViewer humanGeographicViewer humanGeographicSpreadsheetViewer humanServiceEditor
  humanChainDefinitionEditor humanWorkflowEnactmentManager humanGeographicFeatureEditor humanGeographicSymbolEditor
  humanFeatureGeneralizationEditor humanGeographicDataStructureViewer
  infoManagementService infoFeatureAccessService infoMapAccessService infoCoverageAccessService
  infoSensorDescriptionService infoProductAccessService infoFeatureTypeService infoCatalogueService infoRegistryService
  infoGazetteerService infoOrderHandlingService infoStandingOrderService
  taskManagementService chainDefinitionService workflowEnactmentService subscriptionService
  spatialProcessingService spatialCoordinateConversionService spatialCoordinateTransformationService
  spatialCoverageVectorConversionService spatialImageCoordinateConversionService spatialRectificationService
  spatialOrthorectificationService spatialSensorGeometryModelAdjustmentService spatialImageGeometryModelConversionService
  spatialSubsettingService spatialSamplingService spatialTilingChangeService spatialDimensionMeasurementService
  spatialFeatureManipulationService spatialFeatureMatchingService spatialFeatureGeneralizationService
  spatialRouteDeterminationService spatialPositioningService spatialProximityAnalysisService
  thematicProcessingService thematicGoparameterCalculationService thematicClassificationService
  thematicFeatureGeneralizationService thematicSubsettingService thematicSpatialCountingService
  thematicChangeDetectionService thematicGeographicInformationExtractionService thematicImageProcessingService
  thematicReducedResolutionGenerationService thematicImageManipulationService thematicImageUnderstandingService
  thematicImageSynthesisService thematicMultibandImageManipulationService thematicObjectDetectionService
  thematicGeoparsingService thematicGeocodingService
  temporalProcessingService temporalReferenceSystemTransformationService temporalSubsettingService
  temporalSamplingService temporalProximityAnalysisService
  metadataProcessingService metadataStatisticalCalculationService metadataGeographicAnnotationService
  comService comEncodingService comTransferService comGeographicCompressionService comGeographicFormatConversionService
  comMessagingService comRemoteFileAndExecutableManagement
`;

/** A category of spatial data services. */
export interface ServiceCategory {
  readonly code: string;
  readonly iri: string;
}

const index = lazy(
  () =>
    new Map(
      SPATIAL_DATA_SERVICE_CATEGORIES.trim()
        .split(/\s+/)
        .map((code) => [normalise(code), code] as const),
    ),
);

/**
 * The INSPIRE service category that a keyword means: its code in any case, or its IRI.
 *
 * @example
 * ```ts
 * import { findServiceCategory } from "@metabridge/vocabularies";
 * console.log(findServiceCategory("infoMapAccessService")?.iri);
 * // "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService"
 * ```
 */
export function findServiceCategory(text: string): ServiceCategory | undefined {
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && inspire.list !== "SpatialDataServiceCategory") return undefined;
  const code = index().get(normalise(inspire?.code ?? text));
  return code === undefined ? undefined : { code, iri: inspireCode("SpatialDataServiceCategory", code) };
}
