using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The few operations in which <see cref="Meaning{T}"/> says what every kind of requirement means.</summary>
/// <typeparam name="T">What a requirement comes to: its possible outcomes, or how they hang on the missing facts.</typeparam>
internal interface IOutcomeAlgebra<T>
{
    /// <summary>The requirement does not apply. Neutral in <see cref="All"/> and <see cref="Any"/>.</summary>
    T NotApplicable { get; }

    /// <summary>The measured value is held against a known bound.</summary>
    T Compare(Measure measure, Comparison comparison, ExactValue bound);

    /// <summary>The measured value is held against a threshold that may not decide.</summary>
    T Compare(Measure measure, Comparison comparison, ThresholdCell open);

    /// <summary>The measured value is held against a multiple of a past one; neither is known exactly.</summary>
    T Compare(Measure measure, ExactValue times, Measure past);

    /// <summary>The measured value is held against a multiple of a past one, by a factor that may not decide; the past one is not known exactly.</summary>
    T Compare(Measure measure, ThresholdCell open, Measure past);

    /// <summary>Not met where any is not met; else met where any is met; not applicable where none applies.</summary>
    T All(ImmutableArray<T> parts);

    /// <summary>Met where any is met; else not met where any is not met; not applicable where none applies.</summary>
    T Any(ImmutableArray<T> parts);

    /// <summary>Met where at least so many are met; not applicable where none applies; else not met.</summary>
    T AtLeast(int needed, ImmutableArray<T> parts);

    /// <summary>The first where the condition is met, the second where it is not.</summary>
    T Choose(T condition, T whereMet, T whereNotMet);

    /// <summary>The requirement is not issued yet: it may turn out to be its form, or anything else.</summary>
    T NotIssued(Delegated requirement, Func<T> form);

    /// <summary>It is not recorded what is demanded: it may turn out to be anything.</summary>
    T NotRecorded(NotRecorded requirement);

    /// <summary>It is not known which of several area classes applies.</summary>
    T OneOf(AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, T> inClass);
}
