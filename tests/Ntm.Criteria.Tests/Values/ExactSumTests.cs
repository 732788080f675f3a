namespace Ntm.Criteria.Tests;

/// <summary>A sum is exact or none.</summary>
public sealed class ExactSumTests
{
    private const decimal TenToThe28th = 10_000_000_000_000_000_000_000_000_000m;

    [Fact]
    public void Numbers_add()
    {
        ExactSum.Of([]).Should().Be(0);
        ExactSum.Of([1.25m, 2, 0.0001m]).Should().Be(3.2501m);
        ExactSum.Of([decimal.MaxValue]).Should().Be(decimal.MaxValue);
        ExactSum.Of([decimal.MaxValue - 1, 1]).Should().Be(decimal.MaxValue);
    }

    [Fact]
    public void What_no_decimal_holds_is_none()
    {
        ExactSum.Of([TenToThe28th, 0.5m]).Should().BeNull();
        ExactSum.Of([0.5m, TenToThe28th]).Should().BeNull();
        ExactSum.Of([decimal.MaxValue, 1]).Should().BeNull();
        ExactSum.Of([1, decimal.MaxValue]).Should().BeNull();
    }

    [Fact]
    public void Negative_numbers_have_none() => ExactSum.Of([2, -1]).Should().BeNull();
}
