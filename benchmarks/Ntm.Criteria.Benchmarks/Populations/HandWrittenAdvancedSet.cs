namespace Ntm.Criteria.Benchmarks;

/// <summary>
/// The 75 indicators of the advanced set as a program without a library would have them: straight-line code with the levels of one region, one year and one decision in it. It judges what the library judges, except the basic
/// set that a commune must meet as well.
/// </summary>
internal static class HandWrittenAdvancedSet
{
    public const int Indicators = 75;

    /// <summary>Judges a commune.</summary>
    /// <param name="figures">What is known of it.</param>
    /// <param name="answers">Takes the answer for each indicator.</param>
    /// <returns>The answer for all of them.</returns>
    public static HandWrittenAnswer Judge(CommuneFigures figures, Span<HandWrittenAnswer> answers)
    {
        answers[0] = Any(Yes(figures.MasterPlanStillValid), Yes(figures.MasterPlanReviewed));
        answers[1] = Yes(figures.PlanningManagementRules);
        answers[2] = Any(Yes(figures.CommuneCentreDetailedPlan), Yes(figures.NewResidentialAreaDetailedPlan));
        answers[3] = AtLeast(figures.MaintainedCommuneRoads, 100m);
        answers[4] = All(AtLeast(figures.MaintainedVillageRoads, 85m), AtLeast(figures.FurnishedVillageRoads, 60m));
        answers[5] = AtLeast(figures.HardSurfacedLanes, 80m);
        answers[6] = AtLeast(figures.HardSurfacedFieldRoads, 75m);
        answers[7] = AtLeast(figures.IrrigatedFarmland, 90m);
        answers[8] = Yes(figures.EffectiveIrrigationOrganisation);
        answers[9] = AtLeast(figures.KeyCropsUnderWaterSavingIrrigation, 20m);
        answers[10] = AtLeast(figures.IrrigationWorksMaintained, 98m);
        answers[11] = Yes(figures.WastewaterIntoIrrigationControlled);
        answers[12] = AtLeast(figures.DisasterReadinessRating, Grades.DisasterReadinessRating);
        answers[13] = AtLeast(figures.ElectricityUsers, 98m);
        answers[14] = All(AtLeast(figures.SchoolsAtFacilitiesLevel1, 100m), AtLeast(figures.SchoolsAtFacilitiesLevel2, 1m));
        answers[15] = Yes(figures.PreschoolUniversalisationRaised);
        answers[16] = All(AtLeast(figures.PrimaryEducationLevel, Grades.PrimaryEducationLevel), AtLeast(figures.LowerSecondaryEducationLevel, Grades.LowerSecondaryEducationLevel));
        answers[17] = AtLeast(figures.Literacy, Grades.Literacy);
        answers[18] = AtLeast(figures.LearningCommunity, Grades.LearningCommunity);
        answers[19] = Yes(figures.PhysicalEducationModel);
        answers[20] = Yes(figures.OutdoorSportAndRegularCulture);
        answers[21] = Yes(figures.HeritageProtected);
        answers[22] = All(AtLeast(figures.CulturalVillages, 100m), AtLeast(figures.CulturalVillagesFiveYears, 15m));
        answers[23] = OnlyIf(figures.PlannedMarket, Any(Yes(figures.PilotFoodSafetyMarket), Yes(figures.MarketMeetingFoodMarketStandard)));
        answers[24] = Yes(figures.PostalPointWithOnlineServices);
        answers[25] = AtLeast(figures.SmartphoneSubscriptions, 72m);
        answers[26] = Yes(figures.PressAndMediaServices);
        answers[27] = All(Yes(figures.ItInSocialAndEconomicManagement), Yes(figures.ResidentsSatisfactionSurveyed));
        answers[28] = Yes(figures.FreePublicWifi);
        answers[29] = AtLeast(figures.SolidHouses, 85m);
        answers[30] = AtLeast(figures.IncomePerHead, 49.5m);
        answers[31] = AtMost(figures.MultidimensionalPoverty, 8m);
        answers[32] = All(AtLeast(figures.TrainedWorkersMen, 75m), AtLeast(figures.TrainedWorkersWomen, 75m));
        answers[33] = All(AtLeast(figures.CertifiedWorkersMen, 25m), AtLeast(figures.CertifiedWorkersWomen, 25m));
        answers[34] = AtLeast(figures.WorkersInKeySectors, 61m);
        answers[35] = Yes(figures.CooperativeWithValueChainContracts);
        answers[36] = Any(Yes(figures.OcopProductInTerm), Yes(figures.OcopEquivalentProductInTerm));
        answers[37] = Any(Yes(figures.HighTechModel), Yes(figures.MechanisedValueChainModel));
        answers[38] = Yes(figures.DigitalTraceability);
        answers[39] = AtLeast(figures.KeyProductsSoldOnline, 10m);
        answers[40] = Yes(figures.GrowingAreaCodes);
        answers[41] = OnlyIf(figures.TouristPoint, Yes(figures.TouristPointPromotedOnline));
        answers[42] = Yes(figures.MultiValueEconomicModel);
        answers[43] = AtLeast(figures.HealthInsurance, 95m);
        answers[44] = AtLeast(figures.HealthManagement, 90m);
        answers[45] = AtLeast(figures.TelemedicineUsers, 40m);
        answers[46] = AtLeast(figures.ElectronicHealthRecord, 70m);
        answers[47] = Yes(figures.ItInAdministrativeProcedures);
        answers[48] = Yes(figures.OnlinePublicServices);
        answers[49] = Yes(figures.AdministrativeProceduresHandled);
        answers[50] = Yes(figures.LegalEducationModel);
        answers[51] = AtLeast(figures.DisputesMediated, 90m);
        answers[52] = AtLeast(figures.LegalAidReceived, 90m);
        answers[53] = Yes(figures.EnvironmentalInfrastructure);
        answers[54] = AtLeast(figures.EstablishmentsMeetingEnvironmentRules, 100m);
        answers[55] = AtLeast(figures.SolidWasteTreated, 76m);
        answers[56] = AtLeast(figures.HouseholdWastewaterTreated, 51m);
        answers[57] = AtLeast(figures.WasteSortingHouseholds, 50m);
        answers[58] = AtLeast(figures.HazardousWasteTreated, 100m);
        answers[59] = AtLeast(figures.OrganicWasteReused, 80m);
        answers[60] = AtLeast(figures.LivestockFarmsMeetingRules, 81m);
        answers[61] = OnlyIf(figures.CemeteryOrCrematorium, Yes(figures.CemeteriesMeetingRules));
        answers[62] = AtLeast(figures.Cremation, 3m);
        answers[63] = AtLeast(figures.PublicGreenSpace, 4m);
        answers[64] = AtLeast(figures.PlasticWasteRecovered, 79m);
        answers[65] = AtLeast(figures.CentralCleanWater, 35m);
        answers[66] = AtLeast(figures.CleanWaterSupply, 61m);
        answers[67] = AtLeast(figures.WaterWorksRunSustainably, 33m);
        answers[68] = AtLeast(figures.FoodSafetyTrained, 100m);
        answers[69] = AtMost(figures.FoodSafetyIncidents, 0m);
        answers[70] = AtLeast(figures.CertifiedFoodProcessors, 100m);
        answers[71] = AtLeast(figures.SanitaryHouseholds, 84m);
        answers[72] = AtLeast(figures.SanitaryLandfills, 100m);
        answers[73] = Yes(figures.MilitaryCommandAndMilitiaRaised);
        answers[74] = All(AtMost(figures.ResidentsCommittingSeriousCrimes, 0m), Yes(figures.SecurityCameraModel), Yes(figures.SecurityMovementModels));
        var all = HandWrittenAnswer.NotApplicable;
        foreach (var answer in answers[..Indicators])
        {
            all = All(all, answer);
        }

        return all;
    }

    private static HandWrittenAnswer Yes(bool? holds) =>
        holds is not { } known ? HandWrittenAnswer.Undetermined : known ? HandWrittenAnswer.Met : HandWrittenAnswer.NotMet;

    private static HandWrittenAnswer AtLeast(decimal? value, decimal level) => Yes(value is { } known ? known >= level : null);

    private static HandWrittenAnswer AtMost(decimal? value, decimal level) => Yes(value is { } known ? known <= level : null);

    private static HandWrittenAnswer AtLeast(int? grade, int level) => Yes(grade is { } known ? known >= level : null);

    private static HandWrittenAnswer OnlyIf(bool? condition, HandWrittenAnswer answer) =>
        condition is not { } known ? HandWrittenAnswer.Undetermined : known ? answer : HandWrittenAnswer.NotApplicable;

    private static HandWrittenAnswer All(HandWrittenAnswer one, HandWrittenAnswer other) =>
        one == HandWrittenAnswer.NotMet || other == HandWrittenAnswer.NotMet ? HandWrittenAnswer.NotMet
        : one == HandWrittenAnswer.Undetermined || other == HandWrittenAnswer.Undetermined ? HandWrittenAnswer.Undetermined
        : one == HandWrittenAnswer.Met || other == HandWrittenAnswer.Met ? HandWrittenAnswer.Met
        : HandWrittenAnswer.NotApplicable;

    private static HandWrittenAnswer All(HandWrittenAnswer one, HandWrittenAnswer other, HandWrittenAnswer third) => All(All(one, other), third);

    private static HandWrittenAnswer Any(HandWrittenAnswer one, HandWrittenAnswer other) =>
        one == HandWrittenAnswer.Met || other == HandWrittenAnswer.Met ? HandWrittenAnswer.Met
        : one == HandWrittenAnswer.Undetermined || other == HandWrittenAnswer.Undetermined ? HandWrittenAnswer.Undetermined
        : one == HandWrittenAnswer.NotMet || other == HandWrittenAnswer.NotMet ? HandWrittenAnswer.NotMet
        : HandWrittenAnswer.NotApplicable;

    /// <summary>The places on their scales of the grades that are asked for.</summary>
    private static class Grades
    {
        public const int DisasterReadinessRating = 1;

        public const int PrimaryEducationLevel = 2;

        public const int LowerSecondaryEducationLevel = 2;

        public const int Literacy = 1;

        public const int LearningCommunity = 1;
    }
}
