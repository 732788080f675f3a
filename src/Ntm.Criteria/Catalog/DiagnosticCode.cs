namespace Ntm.Criteria;

/// <summary>The stable codes of all diagnostics, one for each kind of mistake; <c>docs/errors.md</c> lists them with how to mend them.</summary>
/// <remarks>
/// Grouped by hundreds: 1xxx text and JSON, 2xxx the shape of a document, 3xxx references and meaning, 4xxx regulations,
/// 5xxx documents of evidence and of territories. Constants: safe for concurrent use.
/// </remarks>
public static class DiagnosticCode
{
    /// <summary>The document holds nothing but white space.</summary>
    public const string EmptyDocument = "NTM1001";

    /// <summary>The document has more bytes than <see cref="SourceDocument.MaximumLength"/>.</summary>
    public const string DocumentTooLarge = "NTM1002";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string InvalidUtf8 = "NTM1003";

    /// <summary>The text is not JSON.</summary>
    public const string SyntaxError = "NTM1004";

    /// <summary>The document holds a comment.</summary>
    public const string Comment = "NTM1005";

    /// <summary>A comma stands before a closing bracket.</summary>
    public const string TrailingComma = "NTM1006";

    /// <summary>Objects and arrays are nested too deep.</summary>
    public const string NestedTooDeep = "NTM1007";

    /// <summary>An object has a property twice.</summary>
    public const string DuplicateProperty = "NTM1008";

    /// <summary>A number has more digits than the library holds exactly.</summary>
    public const string NumberTooLong = "NTM1009";

    /// <summary>A number is written with an exponent.</summary>
    public const string NumberWithExponent = "NTM1010";

    /// <summary>A text is not composed (Unicode NFC).</summary>
    public const string TextNotComposed = "NTM1011";

    /// <summary>A text holds half of a surrogate pair.</summary>
    public const string LoneSurrogate = "NTM1012";

    /// <summary>A document has so many mistakes that the rest are left out.</summary>
    public const string TooManyMistakes = "NTM1013";

    /// <summary>A document is given twice.</summary>
    public const string SameDocument = "NTM1014";

    /// <summary>A table cannot be read as rows of cells under the names of columns.</summary>
    public const string MalformedTable = "NTM1015";

    /// <summary>A number in a table has three digits after a point: it may have thousands marked, or decimals.</summary>
    public const string AmbiguousNumber = "NTM1016";

    /// <summary>An object has a property that the format does not know there.</summary>
    public const string UnknownProperty = "NTM2001";

    /// <summary>An object lacks a property that it needs.</summary>
    public const string MissingProperty = "NTM2002";

    /// <summary>A value is of another JSON type than the one needed.</summary>
    public const string WrongType = "NTM2003";

    /// <summary>A word is none of a closed vocabulary.</summary>
    public const string UnknownValue = "NTM2004";

    /// <summary>A key is not written as keys are.</summary>
    public const string MalformedKey = "NTM2005";

    /// <summary>The number of a criterion, an indicator or an instrument is not written as such numbers are.</summary>
    public const string MalformedNumber = "NTM2006";

    /// <summary>A date is not written as <c>2022-03-08</c>, or is none.</summary>
    public const string MalformedDate = "NTM2007";

    /// <summary>The code of a unit is not written as codes are.</summary>
    public const string MalformedCode = "NTM2008";

    /// <summary>A period ends before it starts.</summary>
    public const string PeriodEndsBeforeStart = "NTM2009";

    /// <summary>The document is of a format version that this library does not read.</summary>
    public const string UnsupportedFormat = "NTM2010";

    /// <summary>The document is of a kind that is not read here.</summary>
    public const string UnexpectedKind = "NTM2011";

    /// <summary>Of several properties exactly one is needed.</summary>
    public const string NotExactlyOne = "NTM2012";

    /// <summary>A text is empty.</summary>
    public const string EmptyText = "NTM2013";

    /// <summary>A list is empty.</summary>
    public const string EmptyList = "NTM2014";

    /// <summary>A number is outside the range that it may have.</summary>
    public const string NumberOutOfRange = "NTM2015";

    /// <summary>A list has more items than it may have.</summary>
    public const string ListTooLong = "NTM2016";

    /// <summary>A SHA-256 in a receipt is not written as it should be.</summary>
    public const string MalformedDigest = "NTM2017";

    /// <summary>A key is declared twice.</summary>
    public const string DuplicateKey = "NTM3001";

    /// <summary>A key is declared nowhere.</summary>
    public const string DanglingKey = "NTM3002";

    /// <summary>Two criteria or two indicators of a set have the same number.</summary>
    public const string DuplicateNumber = "NTM3003";

    /// <summary>A threshold does not fit the kind or the unit of its measure.</summary>
    public const string WrongThreshold = "NTM3004";

    /// <summary>A requirement does not fit the kind of its measure.</summary>
    public const string WrongMeasure = "NTM3005";

    /// <summary>An area class is none of the set's classification.</summary>
    public const string UnknownAreaClass = "NTM3006";

    /// <summary>No cell, or no case, covers an area class and year.</summary>
    public const string NotCovered = "NTM3007";

    /// <summary>Two cells, or two cases, cover the same area class and year; two common cells cover the same year; or one names a class or a year twice.</summary>
    public const string CoveredTwice = "NTM3008";

    /// <summary>A cell is for a year that its set does not assess.</summary>
    public const string YearNotAssessed = "NTM3009";

    /// <summary>A threshold of an indicator that has several lacks its part.</summary>
    public const string MissingPart = "NTM3010";

    /// <summary>Two thresholds of an indicator have the same part.</summary>
    public const string DuplicatePart = "NTM3011";

    /// <summary>The threshold of a share is not between 0 and 100.</summary>
    public const string ShareOutOfRange = "NTM3012";

    /// <summary>A threshold is negative.</summary>
    public const string NegativeThreshold = "NTM3013";

    /// <summary>A datum of the law lacks its citation.</summary>
    public const string MissingCitation = "NTM3014";

    /// <summary>One legal instrument is declared under two keys.</summary>
    public const string ContradictoryInstruments = "NTM3015";

    /// <summary>An enacted document rests on an illustrative instrument, or an illustrative document on an enacted one.</summary>
    public const string StandingMismatch = "NTM3016";

    /// <summary>Sets require each other in a circle.</summary>
    public const string PrerequisiteCycle = "NTM3017";

    /// <summary>A required set is not in force, or does not assess, whenever the set that requires it does.</summary>
    public const string PrerequisiteOutOfPeriod = "NTM3018";

    /// <summary>Two sets for the same standard, kind of unit and purpose are in force on the same dates in the same province and assess the same years.</summary>
    public const string AmbiguousSets = "NTM3019";

    /// <summary>An indicator leaves more than one requirement to an authority, or has more than one that is not recorded.</summary>
    public const string SeveralOpen = "NTM3020";

    /// <summary>A datum is said to be reported, but no account is named (a warning).</summary>
    public const string ReportedWithoutAccount = "NTM3021";

    /// <summary>A measure is a count, and the step of its unit is not a whole number.</summary>
    public const string FractionalStep = "NTM3022";

    /// <summary>The threshold of a share is less than one percent (a warning).</summary>
    public const string BelowOnePercent = "NTM3023";

    /// <summary>A required set does not hold everywhere where the set does that requires it.</summary>
    public const string PrerequisiteElsewhere = "NTM3024";

    /// <summary>A required set is of an instrument that was signed later than the one that requires it.</summary>
    public const string PrerequisiteSignedLater = "NTM3025";

    /// <summary>A required set is for another kind of unit than the set that requires it.</summary>
    public const string PrerequisiteOfAnotherKind = "NTM3026";

    /// <summary>A set rests on, or a repeal ends, an instrument that was signed later than its own.</summary>
    public const string SignedLater = "NTM3027";

    /// <summary>The target of a provision does not exist on its dates.</summary>
    public const string TargetNotInForce = "NTM4001";

    /// <summary>A provision fills what is not open on some of its dates.</summary>
    public const string NothingOpen = "NTM4002";

    /// <summary>An enacted document fills what is only not recorded.</summary>
    public const string UnrecordedFilledByEnacted = "NTM4003";

    /// <summary>Two provisions for the same thing start on the same date.</summary>
    public const string TwoProvisions = "NTM4004";

    /// <summary>The code in the territory of a set or a provision is not that of a province.</summary>
    public const string UnknownTerritory = "NTM4005";

    /// <summary>A provision does not say which of several thresholds it is for, or names one that does not exist on its dates.</summary>
    public const string UnknownPart = "NTM4006";

    /// <summary>An enacted provision of a province fills what is left to a ministry, or one for the whole country what is left to the provinces.</summary>
    public const string LeftToAnother = "NTM4007";

    /// <summary>A set or a provision is in force on dates on which its instrument is not.</summary>
    public const string OutsideInstrument = "NTM4008";

    /// <summary>An enacted amendment is of another issuer than the set that it amends.</summary>
    public const string NotTheIssuer = "NTM4009";

    /// <summary>A provision cites another instrument than the one that its document is of.</summary>
    public const string CitesAnother = "NTM4010";

    /// <summary>A province's level is softer than that of the set (a warning where that one is unconfirmed, or only later stricter).</summary>
    public const string SofterThanTheSet = "NTM4011";

    /// <summary>A provision tightens what is left to the province, or what has no threshold.</summary>
    public const string NothingToTighten = "NTM4012";

    /// <summary>The level of the set beside which a province's is set is not recorded (a warning).</summary>
    public const string LevelNotRecorded = "NTM4013";

    /// <summary>A provision of one province is for a set of another.</summary>
    public const string OutsideTerritory = "NTM4014";

    /// <summary>A provision was signed before the amendment that gives the form which it is for, and which demands something else than the form before.</summary>
    public const string WrittenForAnotherForm = "NTM4015";

    /// <summary>An enacted repeal is unconfirmed: it would take away what is known to hold.</summary>
    public const string UnconfirmedRepeal = "NTM4016";

    /// <summary>What rests on an instrument was last checked before the instrument was signed, amended or repealed (a warning).</summary>
    public const string StaleBasis = "NTM4017";

    /// <summary>A provision details a question that the indicator does not ask on some of its dates.</summary>
    public const string NothingToDetail = "NTM4018";

    /// <summary>Levels are for area classes into which the province does not divide itself on their first day, or into too many.</summary>
    public const string NotZoned = "NTM4019";

    /// <summary>Provisions for the same thing leave dates between them on which none of them holds (a warning).</summary>
    public const string GapBetweenProvisions = "NTM4020";

    /// <summary>A unit stands twice in a document of evidence or of a territory.</summary>
    public const string DuplicateUnit = "NTM5001";

    /// <summary>The part of a counted share exceeds its whole.</summary>
    public const string PartExceedsWhole = "NTM5002";

    /// <summary>A count is negative.</summary>
    public const string NegativeCount = "NTM5003";

    /// <summary>An interval contains no number.</summary>
    public const string EmptyInterval = "NTM5004";

    /// <summary>A measured percentage is not between 0 and 100.</summary>
    public const string PercentOutOfRange = "NTM5005";

    /// <summary>A table of evidence has units of several tiers: zeros of codes may be lost. A warning.</summary>
    public const string MixedTiers = "NTM5006";

    /// <summary>A share is said not to be counted to its end, and nothing of it was counted.</summary>
    public const string NothingCounted = "NTM5007";

    /// <summary>The type of a unit is not one of the tier of its code.</summary>
    public const string WrongUnitType = "NTM5101";

    /// <summary>A unit lacks its parent, has one that is not there, that ended or that is not of a higher tier, or is a province and has one.</summary>
    public const string WrongParent = "NTM5102";

    /// <summary>A unit of the list starts after the first date for which the list is to hold.</summary>
    public const string StartsTooLate = "NTM5103";

    /// <summary>A unit that is not a province has a region.</summary>
    public const string RegionOfNoProvince = "NTM5104";

    /// <summary>An event names a unit that did not exist on the day before, a document one that did not exist on its day, or either one of another tier.</summary>
    public const string UnknownUnit = "NTM5105";

    /// <summary>An event is of a day for which the units are not known, or of the first day.</summary>
    public const string EventOutsideSpan = "NTM5106";

    /// <summary>What became of a unit is not told, told twice, or told of one part only.</summary>
    public const string NotAccountedFor = "NTM5107";

    /// <summary>An event does not do what its kind says.</summary>
    public const string WrongEventKind = "NTM5108";

    /// <summary>Two units have the same type, parent and name, or two villages of a commune the same title and name (a warning).</summary>
    public const string SameName = "NTM5109";

    /// <summary>A unit that is no province is to be known later than the others, or a province on a date for which nothing is.</summary>
    public const string JoinsWrongly = "NTM5110";

    /// <summary>A document names units on a date for which none are known.</summary>
    public const string UnitsNotKnown = "NTM5201";

    /// <summary>Of a unit it is said that it holds a designation and that it does not, for dates that overlap.</summary>
    public const string ContradictoryDesignation = "NTM5202";

    /// <summary>One identifier is that of two villages of a commune on some date.</summary>
    public const string DuplicateVillage = "NTM5301";

    /// <summary>A village does not exist on the date on which it is to be in its commune.</summary>
    public const string NotOnItsDate = "NTM5302";
}
