using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads which measure a requirement speaks of.</summary>
internal static class MeasureReference
{
    /// <summary>The measure of a property, which has to be of one of some kinds.</summary>
    public static Measure? Read(ObjectReader reader, string name, DocumentScope scope, ImmutableArray<MeasureKind> kinds)
    {
        var measure = reader.Required(name, scope.Declarations.Measures.Resolve);
        if (measure is null || kinds.Contains(measure.Kind))
        {
            return measure;
        }

        scope.Bag.Error(
            DiagnosticCode.WrongMeasure, reader.Find(name)!, $"The measure '{measure.Key}' is a {measure.Kind.Key}.",
            $"Write a measure of the kind {string.Join(" or ", kinds.Select(kind => kind.Key))}, or another kind of requirement.");
        return null;
    }
}
