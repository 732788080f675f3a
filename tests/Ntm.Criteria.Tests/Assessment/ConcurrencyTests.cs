using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>An assessment is read by many threads at once: each reads what one thread alone would.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 8;

    private static readonly LocalDate On = new(2023, 12, 31);

    [Fact]
    public async Task What_is_read_by_many_threads_at_once_is_what_one_reads_alone()
    {
        var commune = Vietnam.Territory.On(On).Commune("02929");
        var evidence = EvidenceDocument
            .Read(SourceDocument.FromText("illustrative.json", Repository.ReadText("docs/samples/LaoCai2021/illustrative.json")))
            .Find("02929")!;
        var halfOfIt = Evidence.Create([.. evidence.Where((_, place) => place % 2 == 0)]);
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2023);
        var alone = Read(law.Assess(commune, halfOfIt, UnconfirmedThresholds.Admitted));

        var shared = law.Assess(commune, halfOfIt, UnconfirmedThresholds.Admitted);
        using var start = new Barrier(Threads);
        var readings = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Read(shared);
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        readings.Should().OnlyContain(reading => reading == alone);
    }

    private static string Read(Assessment assessment) => string.Join(
        '\n',
        assessment.Findings.Reverse().Select(finding =>
                $"{finding} {finding.IsExact} {string.Join("; ", finding.Missing)} {finding.Gap} {finding.LeanedOn.Length} {string.Join("; ", finding.Citations)}")
            .Append(string.Join("; ", assessment.Missing))
            .Append(string.Join("; ", assessment.Unused.Select(unused => unused.ToString())))
            .Append(assessment.Explain(Language.Vietnamese))
            .Append(assessment.WhatItTakes().Describe(Language.Vietnamese))
            .Append(assessment.WhatIfUnknown("health-insurance").Describe(Language.Vietnamese))
            .Concat(assessment.Prerequisites.Select(Read)));
}
