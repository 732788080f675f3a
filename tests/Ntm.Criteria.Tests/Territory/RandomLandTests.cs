using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What is said of random events is true of the land: nothing is called whole of which some is elsewhere, nothing a part that is nothing or all. Illustrative: no such units exist.</summary>
public sealed class RandomLandTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void What_a_unit_corresponds_to_is_true_of_the_land(bool isRecorded, bool isKept)
    {
        var (read, decided) = (0, 0);
        for (var seed = 0; seed < Repeats.Of(600); seed++)
        {
            var land = new RandomLand(seed, isRecorded, isKept);
            if (!TerritoryDocument.TryRead(SourceDocument.FromText("land.json", land.Document), out var territory, out var diagnostics))
            {
                diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == DiagnosticCode.WrongEventKind, $"seed {seed}: a merger of one is none");
                continue;
            }

            read++;
            foreach (var (date, units) in land.Days)
            {
                territory.On(date).Communes.Select(unit => unit.Code.ToString()).Should().Equal(units.Keys.Order(StringComparer.Ordinal));
                foreach (var (other, others) in land.Days)
                {
                    foreach (var unit in territory.On(date).Communes)
                    {
                        decided += Check(unit.CorrespondenceOn(other), units, others, isLater: other >= date, canBeIncomplete: !(isRecorded && isKept), $"seed {seed}, {unit.Code} of {date} on {other}");
                    }
                }
            }
        }

        read.Should().BeGreaterThan((int)Repeats.Of(600) / 2);
        decided.Should().BeGreaterThan(read);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_counted_of_merged_units_adds_up_to_what_is_on_their_land(bool isRecorded)
    {
        var (carried, left) = (0, 0);
        for (var seed = 0; seed < Repeats.Of(200); seed++)
        {
            var land = new RandomLand(seed, isRecorded, isKept: isRecorded);
            if (!TerritoryDocument.TryRead(SourceDocument.FromText("land.json", land.Document), out var territory, out _))
            {
                continue;
            }

            foreach (var (date, units) in land.Days)
            {
                foreach (var (earlier, before) in land.Days.Where(day => day.Date < date))
                {
                    foreach (var unit in territory.On(date).Communes)
                    {
                        var evidence = Evidence.FromPredecessors(unit.CorrespondenceOn(earlier), origin => [Counted(before[origin.Code.ToString()], earlier)], []);
                        var because = $"seed {seed}, {unit.Code} of {date} on {earlier}";
                        carried += evidence.Count;
                        left += evidence.NotCarried.Length;
                        evidence.Select(measurement => measurement.Value).Should().BeSubsetOf([Counted(units[unit.Code.ToString()], date).Value], because);

                        // Where all is recorded, whatever can be known is.
                        var isUnion = before.Values.Where(plots => plots.Overlaps(units[unit.Code.ToString()])).All(plots => plots.IsSubsetOf(units[unit.Code.ToString()]));
                        (evidence.Count == 1 || !isUnion || !isRecorded || unit.CorrespondenceOn(earlier).Successions.Any(succession => succession.Share == SuccessionShare.NotRecorded)).Should().BeTrue(because);
                    }
                }
            }
        }

        carried.Should().BeGreaterThan(100);
        left.Should().BeGreaterThan(100);
    }

    [Fact]
    public void What_a_village_moves_with_and_what_keeps_its_designations_is_true_of_the_land()
    {
        var (moved, same) = (0, 0);
        for (var seed = 0; seed < Repeats.Of(150); seed++)
        {
            var land = new RandomLand(seed, isRecorded: seed % 2 == 0, isKept: seed % 2 == 0);
            if (!TerritoryDocument.TryRead(SourceDocument.FromText("land.json", land.Document), out var territory, out _))
            {
                continue;
            }

            foreach (var (date, units) in land.Days)
            {
                foreach (var (other, others) in land.Days)
                {
                    foreach (var unit in territory.On(date).Communes)
                    {
                        var mine = units[unit.Code.ToString()];
                        if (unit.WholeOn(other) is { } whole)
                        {
                            mine.Should().BeSubsetOf(others[whole.Code.ToString()], $"seed {seed}, {unit.Code} of {date} on {other}");
                            moved++;
                        }

                        foreach (var id in unit.SameLand.Where(id => territory.On(other).Find(id) is not null))
                        {
                            others[id.Code.ToString()].Should().BeEquivalentTo(mine, $"seed {seed}, {unit.Code} of {date} on {other}");
                            same++;
                        }
                    }
                }
            }
        }

        moved.Should().BeGreaterThan(100);
        same.Should().BeGreaterThan(100);
    }

    // Each plot has people of its own.
    private static Measurement Counted(IReadOnlyCollection<int> plots, LocalDate date) => new()
    {
        Measure = "people",
        Value = MeasuredValue.Counted(plots.Sum(plot => plot % 7), plots.Sum(plot => 10 + plot)),
        Observed = date,
        Source = "minh họa",
        IsIllustrative = true,
    };

    // How many shares were decided.
    private static int Check(
        UnitCorrespondence correspondence, Dictionary<string, HashSet<int>> units, Dictionary<string, HashSet<int>> others, bool isLater, bool canBeIncomplete, string because)
    {
        var mine = units[correspondence.Unit.Code.ToString()];
        foreach (var succession in correspondence.Successions)
        {
            var (from, to) = isLater ? (mine, others[succession.To.Code.ToString()]) : (others[succession.From.Code.ToString()], mine);
            if (succession.Share == SuccessionShare.Whole)
            {
                from.Should().BeSubsetOf(to, because);
            }
            else if (succession.Share == SuccessionShare.Part)
            {
                from.Overlaps(to).Should().BeTrue(because);
                from.IsSubsetOf(to).Should().BeFalse(because);
            }

            var back = isLater ? succession.To.CorrespondenceOn(correspondence.Unit.Known.Start!.Value).Successions.SingleOrDefault(one => one.From.Id == correspondence.Unit.Id) : succession;
            back?.Share.Should().Be(succession.Share, because);
        }

        var named = correspondence.Units.Select(unit => unit.Code.ToString()).ToHashSet();
        if (correspondence.IsComplete)
        {
            mine.Should().BeSubsetOf(others.Where(unit => named.Contains(unit.Key)).SelectMany(unit => unit.Value), because);
            others.Where(unit => unit.Value.Overlaps(mine)).Select(unit => unit.Key).Should().BeSubsetOf(named, because);
        }

        (correspondence.IsComplete || canBeIncomplete).Should().BeTrue(because);
        return correspondence.Successions.Count(succession => succession.Share != SuccessionShare.NotRecorded);
    }
}
