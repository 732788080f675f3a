namespace Ntm.Criteria.Benchmarks;

/// <summary>What is known of a commune, as a program without a library would hold it: a property for each measure of the advanced set, percentages as decimals, grades as their places.</summary>
public sealed class CommuneFigures
{
    public bool? MasterPlanStillValid { get; set; }

    public bool? MasterPlanReviewed { get; set; }

    public bool? PlanningManagementRules { get; set; }

    public bool? CommuneCentreDetailedPlan { get; set; }

    public bool? NewResidentialAreaDetailedPlan { get; set; }

    public decimal? MaintainedCommuneRoads { get; set; }

    public decimal? MaintainedVillageRoads { get; set; }

    public decimal? FurnishedVillageRoads { get; set; }

    public decimal? HardSurfacedLanes { get; set; }

    public decimal? HardSurfacedFieldRoads { get; set; }

    public decimal? IrrigatedFarmland { get; set; }

    public bool? EffectiveIrrigationOrganisation { get; set; }

    public decimal? KeyCropsUnderWaterSavingIrrigation { get; set; }

    public decimal? IrrigationWorksMaintained { get; set; }

    public bool? WastewaterIntoIrrigationControlled { get; set; }

    public int? DisasterReadinessRating { get; set; }

    public decimal? ElectricityUsers { get; set; }

    public decimal? SchoolsAtFacilitiesLevel1 { get; set; }

    public decimal? SchoolsAtFacilitiesLevel2 { get; set; }

    public bool? PreschoolUniversalisationRaised { get; set; }

    public int? PrimaryEducationLevel { get; set; }

    public int? LowerSecondaryEducationLevel { get; set; }

    public int? Literacy { get; set; }

    public int? LearningCommunity { get; set; }

    public bool? PhysicalEducationModel { get; set; }

    public bool? OutdoorSportAndRegularCulture { get; set; }

    public bool? HeritageProtected { get; set; }

    public decimal? CulturalVillages { get; set; }

    public decimal? CulturalVillagesFiveYears { get; set; }

    public bool? PlannedMarket { get; set; }

    public bool? PilotFoodSafetyMarket { get; set; }

    public bool? MarketMeetingFoodMarketStandard { get; set; }

    public bool? PostalPointWithOnlineServices { get; set; }

    public decimal? SmartphoneSubscriptions { get; set; }

    public bool? PressAndMediaServices { get; set; }

    public bool? ItInSocialAndEconomicManagement { get; set; }

    public bool? ResidentsSatisfactionSurveyed { get; set; }

    public bool? FreePublicWifi { get; set; }

    public decimal? SolidHouses { get; set; }

    public decimal? IncomePerHead { get; set; }

    public decimal? MultidimensionalPoverty { get; set; }

    public decimal? TrainedWorkersMen { get; set; }

    public decimal? TrainedWorkersWomen { get; set; }

    public decimal? CertifiedWorkersMen { get; set; }

    public decimal? CertifiedWorkersWomen { get; set; }

    public decimal? WorkersInKeySectors { get; set; }

    public bool? CooperativeWithValueChainContracts { get; set; }

    public bool? OcopProductInTerm { get; set; }

    public bool? OcopEquivalentProductInTerm { get; set; }

    public bool? HighTechModel { get; set; }

    public bool? MechanisedValueChainModel { get; set; }

    public bool? DigitalTraceability { get; set; }

    public decimal? KeyProductsSoldOnline { get; set; }

    public bool? GrowingAreaCodes { get; set; }

    public bool? TouristPoint { get; set; }

    public bool? TouristPointPromotedOnline { get; set; }

    public bool? MultiValueEconomicModel { get; set; }

    public decimal? HealthInsurance { get; set; }

    public decimal? HealthManagement { get; set; }

    public decimal? TelemedicineUsers { get; set; }

    public decimal? ElectronicHealthRecord { get; set; }

    public bool? ItInAdministrativeProcedures { get; set; }

    public bool? OnlinePublicServices { get; set; }

    public bool? AdministrativeProceduresHandled { get; set; }

    public bool? LegalEducationModel { get; set; }

    public decimal? DisputesMediated { get; set; }

    public decimal? LegalAidReceived { get; set; }

    public bool? EnvironmentalInfrastructure { get; set; }

    public decimal? EstablishmentsMeetingEnvironmentRules { get; set; }

    public decimal? SolidWasteTreated { get; set; }

    public decimal? HouseholdWastewaterTreated { get; set; }

    public decimal? WasteSortingHouseholds { get; set; }

    public decimal? HazardousWasteTreated { get; set; }

    public decimal? OrganicWasteReused { get; set; }

    public decimal? LivestockFarmsMeetingRules { get; set; }

    public bool? CemeteryOrCrematorium { get; set; }

    public bool? CemeteriesMeetingRules { get; set; }

    public decimal? Cremation { get; set; }

    public decimal? PublicGreenSpace { get; set; }

    public decimal? PlasticWasteRecovered { get; set; }

    public decimal? CentralCleanWater { get; set; }

    public decimal? CleanWaterSupply { get; set; }

    public decimal? WaterWorksRunSustainably { get; set; }

    public decimal? FoodSafetyTrained { get; set; }

    public decimal? FoodSafetyIncidents { get; set; }

    public decimal? CertifiedFoodProcessors { get; set; }

    public decimal? SanitaryHouseholds { get; set; }

    public decimal? SanitaryLandfills { get; set; }

    public bool? MilitaryCommandAndMilitiaRaised { get; set; }

    public decimal? ResidentsCommittingSeriousCrimes { get; set; }

    public bool? SecurityCameraModel { get; set; }

    public bool? SecurityMovementModels { get; set; }
}
