using CsCheck;

namespace Ntm.Criteria.Tests;

/// <summary>Where parts are not entangled, what is possible of them combined is exactly what is possible of the whole.</summary>
public sealed class EntanglementTests
{
    [Fact]
    public void What_is_not_entangled_has_the_outcomes_that_the_diagram_gives()
    {
        var (free, entangled) = (0, 0);
        Gen.Byte.Array[0, 160].Select(bytes => new RandomCase(bytes)).Sample(
            generated =>
            {
                if (generated.Law.Set is not { } set || CriteriaInForceExtensions.Obstacle(generated.Law, generated.Commune) is not null)
                {
                    return;
                }

                var judgement = CriteriaInForceExtensions.Judge(generated.Law, generated.Commune, generated.Evidence, generated.Unconfirmed);
                var questions = set.Criteria.SelectMany(criterion => Question.Of(set, criterion).Requirements().Append(Question.Of(set, criterion))).Append(Question.Of(set));
                foreach (var question in questions.Where(question => !judgement.AtMost(question).IsDecided))
                {
                    if (Entanglement.Of(judgement, question))
                    {
                        Interlocked.Increment(ref entangled);
                        continue;
                    }

                    Interlocked.Increment(ref free);
                    var exact = new Possibilities(judgement.Circumstances).Of(question, judgement.AtMost(question));
                    if (exact.IsExact && exact.Outcomes != judgement.AtMost(question))
                    {
                        throw new InvalidOperationException($"{question}: combined {judgement.AtMost(question)}, exactly {exact.Outcomes}");
                    }
                }
            }, iter: 3000);

        free.Should().BeGreaterThan(1000);
        entangled.Should().BeGreaterThan(100);
    }
}
