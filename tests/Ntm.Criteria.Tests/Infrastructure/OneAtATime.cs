namespace Ntm.Criteria.Tests.Infrastructure;

/// <summary>Tests with a limit of time: one after another when all others are done, so that none of them waits for the collector of the others.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class OneAtATime;
