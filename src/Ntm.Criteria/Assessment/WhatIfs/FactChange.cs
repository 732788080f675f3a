using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A measure, or a title, of which something else is known in another assessment (số liệu thay đổi).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class FactChange
{
    private readonly Fact _before;
    private readonly Fact _after;

    internal FactChange(Fact before, Fact after)
    {
        _before = before;
        _after = after;
    }

    /// <summary>The measure; null where it is a title.</summary>
    public Measure? Measure => Title is null ? _before.Measure : null;

    /// <summary>The standard whose title it is; null where it is a measure.</summary>
    public Standard? Title => _before.Measure.Title;

    /// <summary>The measurements that were used, or that contradict each other; empty where there were none.</summary>
    public ImmutableArray<Measurement> Before => _before.Measurements;

    /// <summary>The measurements that would be used, or that contradict each other; empty where there are none.</summary>
    public ImmutableArray<Measurement> After => _after.Measurements;

    /// <summary>What is known and what would be, in words, such as "96% → 97%".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return OneLine.Of(new WhatIfText(language).Of(_before, _after));
    }

    /// <summary>The change in Vietnamese.</summary>
    /// <returns>One phrase.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
