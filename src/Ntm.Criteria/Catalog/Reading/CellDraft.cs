using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A cell as far as it could be read; what could not is null. Empty classes or years stand for every one.</summary>
internal sealed record CellDraft(DocumentNode Node, ImmutableArray<AreaClass>? Areas, ImmutableArray<int>? Years, ThresholdCell? Cell);
