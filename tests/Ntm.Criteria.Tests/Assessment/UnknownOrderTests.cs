using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>Unknowns that belong together are asked for one after another.</summary>
public sealed class UnknownOrderTests
{
    [Fact]
    public void They_stand_as_they_were_met_and_a_classification_before_all() =>
        Sorted(order => order.Meet("d"), "a", "b", IllustrativeLaw.Areas, "c").Should().Equal(IllustrativeLaw.Areas, "a", "b", "c", "d");

    [Fact]
    public void What_speaks_in_one_indicator_stands_together_where_the_first_of_it_was_met() =>
        Sorted(order => { order.SpeakTogether("d", "b"); order.SpeakTogether("e", "d"); }, "a", "b", "c", "d", "e").Should().Equal("a", "b", "d", "e", "c");

    [Fact]
    public void Within_it_what_is_compared_stands_together() =>
        Sorted(
            order =>
            {
                order.SpeakTogether("a", "b");
                order.SpeakTogether("b", "c");
                order.SpeakTogether("c", "d");
                order.AreCompared("a", "d");
            },
            "a", "b", "c", "d").Should().Equal("a", "d", "b", "c");

    [Fact]
    public void What_is_met_again_keeps_its_place() =>
        Sorted(order => order.Meet("a"), "a", "b").Should().Equal("a", "b");

    private static ImmutableArray<object> Sorted(Action<UnknownOrder> note, params object[] met)
    {
        var order = new UnknownOrder();
        foreach (var unknown in met)
        {
            order.Meet(unknown);
        }

        note(order);
        return order.Sorted();
    }
}
