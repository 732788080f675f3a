namespace Ntm.Criteria;

/// <summary>What one version of a unit took over of another.</summary>
internal sealed record RecordedSuccession(UnitVersion From, UnitVersion To, SuccessionShare Share);
