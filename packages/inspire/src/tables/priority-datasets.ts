/**
 * The registry's priority data sets for environmental reporting, by the act that asks for them.
 * Source: http://inspire.ec.europa.eu/metadata-codelist/PriorityDataset
 */
const BY_ACT: Readonly<Record<string, string>> = {
  "dir-1986-278": "AgriculturalFacilitiesReceivingSludge AgriculturalSitesWhereSludgeIsDeposited",
  "dir-1991-271":
    "Agglomerations DischargePointsToReceivingWaters LessSensitiveAreas SensitiveAreas SensitiveAreaCatchments SensitiveAreasLessSensitiveAreasAndCatchments UrbanWasteWaterTreatmentPlants",
  "dir-1991-676": "MonitoringStations NitratesVulnerableZones",
  "dir-1992-43":
    "HabitatTypesAndSpeciesDistributionAndRange HabitatTypesDistribution HabitatTypesDistributionSensitive HabitatTypesRange NationalBiogeographicalRegions Natura2000Sites Pan-EuropeanBiogeographicalRegions SpeciesDistribution SpeciesRange SpeciesTypesDistributionSensitive",
  "dir-1998-83": "DrinkingWaterAbstractionPoints DrinkingWaterSupplyZones LargeWaterSupplyZones SmallWaterSupplyZones",
  "dir-1999-31": "ExemptedIslandsAndIsolatedSettlements LandfillOfWasteSites",
  "dir-2000-60":
    "BathingWaters-RecreationalWaters CoastalWaters DesignatedWaters DrinkingWaterProtectionAreas GroundwaterBodies Lakes MonitoringStations NitrateVulnerableZones-NutrientSensitiveAreas OtherProtectedAreas ProtectedAreas ProtectionOfEconomicallySignificantAquaticSpecies-FreshwaterFishDesignatedWaters ProtectionOfEconomicallySignificantAquaticSpecies-ShellfishDesignatedWaters RiverBasinDistricts RiverBasinDistrictsSubUnits RiverNetwork Rivers SurfaceWaterBodies TransitionalWaters UrbanWasteWaterSensitiveAreas-NutrientSensitiveAreas WaterBodies WaterDependentNatura2000Sites",
  "dir-2002-49":
    "Agglomerations Agglomerations-AircraftNoiseExposureDelineation Agglomerations-AircraftNoiseExposureDelineationDEN Agglomerations-AircraftNoiseExposureDelineationNight Agglomerations-IndustrialNoiseExposureDelineation Agglomerations-IndustrialNoiseExposureDelineationDEN Agglomerations-IndustrialNoiseExposureDelineationNight Agglomerations-NoiseExposureDelineation Agglomerations-NoiseExposureDelineationDEN Agglomerations-NoiseExposureDelineationNight Agglomerations-Population Agglomerations-RailwaysNoiseExposureDelineation Agglomerations-RailwaysNoiseExposureDelineationDEN Agglomerations-RailwaysNoiseExposureDelineationNight Agglomerations-RoadsNoiseExposureDelineation Agglomerations-RoadsNoiseExposureDelineationDEN Agglomerations-RoadsNoiseExposureDelineationNight EnvironmentalNoiseExposure MajorAirTransport MajorAirportsNoiseExposureDelineation MajorAirportsNoiseExposureDelineationDEN MajorAirportsNoiseExposureDelineationNight MajorRailways MajorRailwaysNoiseExposureDelineation MajorRailwaysNoiseExposureDelineationDEN MajorRailwaysNoiseExposureDelineationNight MajorRoads MajorRoadsNoiseExposureDelineation MajorRoadsNoiseExposureDelineationDEN MajorRoadsNoiseExposureDelineationNight MajorRoadsRailwaysAndAirTransportNetwork Population Population-DenselyPopulatedBuiltUpAreas",
  "dir-2006-21": "FacilitiesForManagingExtractiveWaste",
  "dir-2006-7": "BathingWaterSites",
  "dir-2007-60":
    "AreasOfPotentialSignificantFloodRisk FloodHazardAreasHighProbabilityScenario FloodHazardAreasLowProbabilityScenario FloodHazardAreasMediumProbabilityScenario FloodRiskZones FloodRiskZonesHighProbabilityScenario FloodRiskZonesLowProbabilityScenario FloodRiskZonesMediumProbabilityScenario FloodedAreas ManagementUnits PreliminaryFloodRiskAssessment PreliminaryFloodRiskAssessment-ObservedEvents PreliminaryFloodRiskAssessment-PotentialFutureEvents",
  "dir-2008-50":
    "Agglomerations ManagementZones ManagementZonesAndAgglomerations MeasurementAndModellingData ModelAreas MonitoringStations AirQualityMonitoringStationsData",
  "dir-2008-56":
    "MSFDReportingUnits MarineAssessmentUnits MarineRegions MarineRegionsAndUnits MarineSubRegions MonitoringStations",
  "dir-2009-147":
    "BirdSpeciesDistribution BirdSpeciesDistribution-Sensitive BirdSpeciesDistributionAndRange BirdsRange BirdsRange-Sensitive NationalBiogeographicalRegions Natura2000Sites PanEuropeanBiogeographicalRegions",
  "dir-2010-75": "Emissions IndustrialSites-EURegistry Installations LargeCombustionPlants",
  "dir-2012-18": "EstablishmentsInvolvingDangerousSubstances",
  "reco-2014-70": "Boreholes BoreholesForHydraulicFracturing",
  "reg-2006-166": "ActualPollutantReleases IndustrialSites-EURegistry SitesAndFacilities",
  "reg-2014-1143": "InvasiveAlienSpeciesDistribution",
  "reg-2017-852": "MercuryStorageFacilities",
};

const WITHOUT_ACT = [
  "EEA-AWP",
  "NationallyDesignatedAreasCDDA",
  "national-legislation",
  "NationalBiogeographicalRegions",
];

let codes: ReadonlySet<string> | undefined;

/** Whether a code is one of the registry: a data set, or an act that asks for some. */
export function isPriorityDataset(code: string): boolean {
  codes ??= new Set([
    ...WITHOUT_ACT,
    ...Object.entries(BY_ACT).flatMap(([act, names]) => [act, ...names.split(" ").map((name) => `${name}-${act}`)]),
  ]);
  return codes.has(code);
}
