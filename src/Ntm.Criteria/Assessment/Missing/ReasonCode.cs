using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Why something is not decided (lý do chưa đủ căn cứ).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class ReasonCode : SmartEnum<ReasonCode>
{
    /// <summary>Nothing was measured.</summary>
    public static readonly ReasonCode NoMeasurement = new(nameof(NoMeasurement), 1);

    /// <summary>It was only measured after the date of the assessment.</summary>
    public static readonly ReasonCode ObservedLater = new(nameof(ObservedLater), 2);

    /// <summary>Measurements of the same date contradict each other.</summary>
    public static readonly ReasonCode ConflictingMeasurements = new(nameof(ConflictingMeasurements), 3);

    /// <summary>The measurement is of another kind than the measure.</summary>
    public static readonly ReasonCode WrongKindOfValue = new(nameof(WrongKindOfValue), 4);

    /// <summary>The measurement is in another unit than the measure.</summary>
    public static readonly ReasonCode WrongUnit = new(nameof(WrongUnit), 5);

    /// <summary>The measure cannot have such a value: negative, over 100%, a broken count, a grade that is not on the scale.</summary>
    public static readonly ReasonCode ImpossibleValue = new(nameof(ImpossibleValue), 6);

    /// <summary>Only a range is known, and it lies on both sides of the threshold.</summary>
    public static readonly ReasonCode OnlyARange = new(nameof(OnlyARange), 7);

    /// <summary>The whole of the share is empty, and the law does not say what that means.</summary>
    public static readonly ReasonCode EmptyWhole = new(nameof(EmptyWhole), 8);

    /// <summary>No decision of the authority to which the threshold, the requirement or the set is left applies: none is among the loaded documents, or none that is in force and for this province. Whether one was issued, the library does not know.</summary>
    public static readonly ReasonCode NotIssued = new(nameof(NotIssued), 9);

    /// <summary>The value of the threshold, what a requirement demands, or which set is in force is not recorded.</summary>
    public static readonly ReasonCode NotRecorded = new(nameof(NotRecorded), 10);

    /// <summary>The value of the threshold is recorded but not yet checked.</summary>
    public static readonly ReasonCode Unconfirmed = new(nameof(Unconfirmed), 11);

    /// <summary>The area class of the unit is not known.</summary>
    public static readonly ReasonCode AreaClassUnknown = new(nameof(AreaClassUnknown), 12);

    /// <summary>By the law of the date no set of that standard assesses the year.</summary>
    public static readonly ReasonCode NoSetInForce = new(nameof(NoSetInForce), 13);

    /// <summary>The unit did not exist yet in the assessed year, or on the date of the law.</summary>
    public static readonly ReasonCode UnitDidNotExist = new(nameof(UnitDidNotExist), 14);

    /// <summary>The unit is a ward or a township: the sets of communes are for rural ones (xã).</summary>
    public static readonly ReasonCode NotARuralCommune = new(nameof(NotARuralCommune), 15);

    /// <summary>Whether the province that the threshold or the set is for is this one is not known: it names the code of the province on a date that the list of units does not reach.</summary>
    public static readonly ReasonCode NotPlaced = new(nameof(NotPlaced), 16);

    /// <summary>The unit is a town, a city or an urban district: the sets of districts are for rural ones (huyện).</summary>
    public static readonly ReasonCode NotARuralDistrict = new(nameof(NotARuralDistrict), 17);

    /// <summary>Nothing is stated of whether the unit holds a title.</summary>
    public static readonly ReasonCode NotStated = new(nameof(NotStated), 18);

    /// <summary>Of the same date it is stated that the unit holds a title and that it does not.</summary>
    public static readonly ReasonCode ConflictingStatements = new(nameof(ConflictingStatements), 19);

    /// <summary>The unit had ended, or had become another one, before the last day of the assessed year, or before the date of the law where that is earlier.</summary>
    public static readonly ReasonCode UnitEnded = new(nameof(UnitEnded), 20);

    /// <summary>Only the units that this one was formed from, or its villages, were measured, and nothing follows from that for it: it has to be measured anew (<see cref="Evidence.NotCarried"/>).</summary>
    public static readonly ReasonCode ToBeMeasured = new(nameof(ToBeMeasured), 21);

    /// <summary>Not all of the whole was counted, and what is left to count may decide either way.</summary>
    public static readonly ReasonCode PartlyCounted = new(nameof(PartlyCounted), 22);

    /// <summary>All reasons.</summary>
    public static ImmutableArray<ReasonCode> All { get; } =
    [
        NoMeasurement, ObservedLater, ConflictingMeasurements, WrongKindOfValue, WrongUnit, ImpossibleValue, OnlyARange, EmptyWhole,
        NotIssued, NotRecorded, Unconfirmed, AreaClassUnknown, NoSetInForce, UnitDidNotExist, NotARuralCommune, NotPlaced, NotARuralDistrict,
        NotStated, ConflictingStatements, UnitEnded, ToBeMeasured, PartlyCounted,
    ];

    private ReasonCode(string name, int value) : base(name, value)
    {
    }

    /// <summary>The reason of a name, or null.</summary>
    /// <param name="name">A name, such as <c>NoMeasurement</c>.</param>
    /// <returns>The reason, or null where the name is another.</returns>
    public static ReasonCode? Find(string? name) => All.FirstOrDefault(reason => reason.Name == name);
}
