namespace Ntm.Criteria.Tests;

/// <summary>The places of a scale: the values that it is cut at, and the gaps between them.</summary>
public sealed class SharedScaleTests
{
    public static TheoryData<decimal[], bool, bool, string> Ranges => new()
    {
        { [0, 2, 5], false, false, "1 2 3 4 5" },
        { [0, 2, 5], false, true, "1 2 3 4 5" },
        { [0, 1, 3], false, false, "1 2 3 4 5" },
        { [0, 1, 3], false, true, "1 3 4 5" }, // No whole number lies between 0 and 1.
        { [0, 1.5m, 3], false, true, "1 2 4 5" }, // Nor is 1.5 one.
        { [0, 1, 4], true, false, "2 3 4 5 6 7 8" },
        { [0, 1, 4], true, true, "2 5 6 7 8" },
        { [0, 1, 3], true, true, "2 5 6 8" }, // A bound between 1 and 3 leaves 2 on one side of it.
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void From_the_first_value_to_the_last_there_is_a_place_for_each_value_and_each_gap_that_holds_one(decimal[] values, bool hasUnknownBound, bool discrete, string places)
    {
        var scale = Scale(hasUnknownBound, values);
        var range = new ExactRange(Value(values[0]), true, Value(values[^1]), true);

        string.Join(' ', scale.PlacesWithin(range, discrete ? 1 : null)).Should().Be(places);
    }

    [Fact]
    public void Outside_a_range_there_is_no_place()
    {
        var scale = Scale(false, 0, 2, 5);

        scale.PlacesWithin(new ExactRange(Value(0), false, Value(5), false), parts: null).Should().Equal(2, 3, 4);
        scale.PlacesWithin(new ExactRange(Value(2), true, Value(2), true), parts: null).Should().Equal(3);
        scale.PlacesWithin(new ExactRange(Value(2), true, Value(2), true), parts: 1).Should().Equal(3);
        scale.PlacesWithin(new ExactRange(Value(2), true, null, false), parts: null).Should().Equal(3, 4, 5, 6);
    }

    [Fact]
    public void A_value_has_its_place_and_an_unknown_bound_may_be_before_each_and_behind_the_last()
    {
        var scale = Scale(false, 5, 0, 2, 2);

        scale.Places.Should().Be(7);
        scale.PlaceOf(Value(2)).Should().Be(3);
        scale.Cuts.Should().Equal(Enumerable.Range(0, 8));
        FluentActions.Invoking(() => scale.PlaceOf(Value(1))).Should().Throw<InvalidOperationException>();
    }

    private static SharedScale Scale(bool hasUnknownBound, params decimal[] values) => new(values.Select(Value), hasUnknownBound ? 2 : 1);

    private static ExactValue Value(decimal value) => ExactValue.Number(value);
}
