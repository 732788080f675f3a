using CsCheck;

namespace Ntm.Criteria.Tests;

/// <summary>The one exact value of a measurement, which most are judged by, is that of the fact which rests on it.</summary>
public sealed class ReadingTests
{
    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[-3, 120].Select(number => (decimal)number),
        Gen.Int[0, 10_000].Select(number => number / 100m),
        Gen.Decimal,
        AnyOf(0.0m, 1_000_000_000_000_000m, 1_000_000_000_000_000.1m, 99.99999999999999999999999999m, 100m, decimal.MaxValue));

    private static readonly Gen<MeasuredValue> Value = Gen.OneOf(
        Gen.Bool.Select(answer => answer ? MeasuredValue.Yes : MeasuredValue.No),
        Number.Select(MeasuredValue.Percent),
        Gen.Select(Number, AnyOf(IllustrativeLaw.Number("of").Unit!.Key, IllustrativeLaw.Count("of").Unit!.Key)).Select(MeasuredValue.Number),
        Gen.Select(Number, Number).Where((part, whole) => part >= 0 && part <= whole).Select((part, whole) => MeasuredValue.Counted(part, whole)),
        Gen.Select(Number, Number).Where((part, whole) => part >= 0 && part <= whole && whole > 0).Select((part, whole) => MeasuredValue.CountedInPart(new(part, whole), 1)),
        Number.Select(number => MeasuredValue.Percent(NumberInterval.Over(number))),
        AnyOf("level-1", "level-2", "no-such-grade").Select(MeasuredValue.Grade));

    private static readonly Gen<Measure> Of = AnyOf(
        IllustrativeLaw.YesNo("answer"), IllustrativeLaw.Share("share"), IllustrativeLaw.Number("number"), IllustrativeLaw.Count("count"), IllustrativeLaw.Graded("grade"));

    private static Gen<T> AnyOf<T>(params T[] some) => Gen.Int[0, some.Length - 1].Select(place => some[place]);

    [Fact]
    public void It_is_that_of_the_fact()
    {
        var exact = 0;
        Gen.Select(Of, Value).Sample(
            (measure, value) =>
            {
                var fact = FactBook.Of(measure, value);
                var read = Reading.ExactOf(measure, value);
                Interlocked.Add(ref exact, read is null ? 0 : 1);
                return read is null ? !fact.IsExact || fact.IsNotApplicable : fact.IsExact && !fact.IsNotApplicable && fact.Value.CompareTo(read.Value) == 0;
            },
            iter: Repeats.Of(20_000));

        exact.Should().BeGreaterThan((int)Repeats.Of(1000) / 10);
    }
}
