using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>All that was measured of one unit, and what is stated of its titles (số liệu minh chứng, danh hiệu). Nothing that is absent is ever read as zero, no or yes.</summary>
/// <remarks>
/// A collection of measurements in the order in which they were given; the order never changes a verdict. It may be empty, and may hold
/// several values of one measure: which one counts is told by the assessment. Compared by reference. Immutable and safe for concurrent use.
/// <code>Evidence evidence = [new Measurement { … }, new Measurement { … }];</code>
/// </remarks>
[CollectionBuilder(typeof(Evidence), nameof(Create))]
[SuppressMessage("Naming", "CA1710", Justification = "Evidence is the word of the domain.")]
public sealed class Evidence : IReadOnlyCollection<Measurement>
{
    private readonly ImmutableArray<Measurement> _measurements;
    private readonly FrozenDictionary<string, ImmutableArray<Measurement>> _byMeasure;

    private Evidence(ImmutableArray<Measurement> measurements, ImmutableArray<TitleStatement> titles)
    {
        _measurements = measurements;
        Titles = titles;
        _byMeasure = measurements
            .GroupBy(measurement => measurement.Measure, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>No measurement at all.</summary>
    public static Evidence Empty { get; } = new([], []);

    /// <summary>What is stated of the titles of the unit, in the order in which it was given. What is not stated stays unknown.</summary>
    public ImmutableArray<TitleStatement> Titles { get; }

    /// <summary>How many measurements there are.</summary>
    public int Count => _measurements.Length;

    /// <summary>Creates evidence from measurements.</summary>
    /// <param name="measurements">The measurements.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentException">A measurement is null, lacks its measure, value or source, or has a date that is not of the ISO calendar.</exception>
    public static Evidence Create(params ReadOnlySpan<Measurement> measurements)
    {
        foreach (var measurement in measurements)
        {
            if (measurement?.Measure is null || measurement.Value is null || string.IsNullOrWhiteSpace(measurement.Source))
            {
                throw new ArgumentException("Every measurement names its measure, its value and its source.", nameof(measurements));
            }

            IsoCalendar.Demand(measurement.Observed, nameof(measurements));
        }

        return new([.. measurements], []);
    }

    /// <summary>This evidence and some more measurements.</summary>
    /// <param name="measurements">The further measurements.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A measurement is null, lacks its measure, value or source, or has a date that is not of the ISO calendar.</exception>
    public Evidence With(params ReadOnlySpan<Measurement> measurements) => new(Create([.. _measurements, .. measurements])._measurements, Titles);

    /// <summary>This evidence and some more statements of titles.</summary>
    /// <param name="titles">The further statements.</param>
    /// <returns>New evidence; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">A statement is null, lacks its standard or source, or has a date that is not of the ISO calendar.</exception>
    public Evidence WithTitles(params ReadOnlySpan<TitleStatement> titles)
    {
        foreach (var title in titles)
        {
            if (title?.Standard is null || string.IsNullOrWhiteSpace(title.Source))
            {
                throw new ArgumentException("Every statement of a title names its standard and its source.", nameof(titles));
            }

            IsoCalendar.Demand(title.Decided, nameof(titles));
        }

        return new(_measurements, [.. Titles, .. titles]);
    }

    /// <summary>The measurements of a measure.</summary>
    /// <param name="measure">The key of the measure.</param>
    /// <returns>Its measurements in the order given; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public ImmutableArray<Measurement> Of(string measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return _byMeasure.GetValueOrDefault(measure, []);
    }

    /// <inheritdoc/>
    public IEnumerator<Measurement> GetEnumerator() => _measurements.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
