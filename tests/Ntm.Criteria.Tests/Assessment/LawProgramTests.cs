using CsCheck;

namespace Ntm.Criteria.Tests;

/// <summary>The program of a law comes to what its requirements mean, and what it tells of missing facts is what the diagrams tell.</summary>
public sealed class LawProgramTests
{
    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 160].Select(bytes => new RandomCase(bytes));

    [Fact]
    public void Each_step_comes_to_what_the_requirement_means()
    {
        var (known, undecided) = (0, 0);
        Cases.Sample(
            generated => OfEachQuestion(generated, (judgement, question) =>
            {
                var means = new Judgement(judgement.Circumstances.WithoutProgram(judgement.Circumstances.Facts.Read(generated.Evidence)));
                if (judgement.AtMost(question) != means.AtMost(question) || judgement.Of(question) != means.Of(question))
                {
                    throw new InvalidOperationException($"{question}: {judgement.AtMost(question)} by the program, {means.AtMost(question)} by the requirement");
                }

                Interlocked.Increment(ref judgement.Of(question).IsDecided ? ref known : ref undecided);
            }),
            iter: Repeats.Of(1000));

        known.Should().BeGreaterThan((int)Repeats.Of(1000) / 10);
        undecided.Should().BeGreaterThan((int)Repeats.Of(1000) / 10);
    }

    [Fact]
    public void What_may_still_change_an_outcome_is_what_the_diagram_asks_for()
    {
        var (followed, left) = (0, 0);
        Cases.Sample(
            generated => OfEachQuestion(generated, (judgement, question) =>
            {
                if (judgement.Of(question).IsDecided)
                {
                    return;
                }

                var swings = judgement.Swings(question);
                Interlocked.Increment(ref swings.IsDefault ? ref left : ref followed);
                var exact = new Possibilities(judgement.Circumstances).Of(question, judgement.AtMost(question));
                if (!swings.IsDefault && exact.IsExact && !swings.ToHashSet().SetEquals(exact.Unknowns))
                {
                    throw new InvalidOperationException($"{question}: [{string.Join(", ", swings)}] by the program, [{string.Join(", ", exact.Unknowns)}] by the diagram");
                }
            }),
            iter: Repeats.Of(3000));

        followed.Should().BeGreaterThan((int)Repeats.Of(1000) / 10);
        left.Should().BeGreaterThan((int)Repeats.Of(1000) / 10);
    }

    [Fact]
    public void Units_of_the_same_classes_share_a_program_and_others_do_not()
    {
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Requirements.AtLeast(IllustrativeLaw.Share("water"), IllustrativeLaw.Of(80))))]));
        LawProgram ProgramOf(AdministrativeUnit unit, UnconfirmedThresholds unconfirmed) =>
            LawPrograms.Of(law.Resolved!).For(CriteriaInForceExtensions.Circumstances(law, unit, Evidence.Empty, unconfirmed));

        var program = ProgramOf(IllustrativeLaw.LowlandCommune, UnconfirmedThresholds.Withheld);
        ProgramOf(IllustrativeLaw.LowlandCommune, UnconfirmedThresholds.Withheld).Should().BeSameAs(program);
        ProgramOf(IllustrativeLaw.LowlandCommune, UnconfirmedThresholds.Admitted).Should().NotBeSameAs(program);
        ProgramOf(IllustrativeLaw.UplandCommune, UnconfirmedThresholds.Withheld).Should().NotBeSameAs(program);
    }

    private static void OfEachQuestion(RandomCase generated, Action<Judgement, Question> look)
    {
        if (generated.Law.Set is not { } set || CriteriaInForceExtensions.Obstacle(generated.Law, generated.Commune) is not null)
        {
            return;
        }

        var judgement = CriteriaInForceExtensions.Judge(generated.Law, generated.Commune, generated.Evidence, generated.Unconfirmed);
        var wholes = set.Criteria.SelectMany(criterion => Question.Of(set, criterion).Parts().Append(Question.Of(set, criterion))).Append(Question.Of(set)).ToList();
        var parts = wholes.Where(whole => whole.Requirement is not null).SelectMany(whole => whole.Requirement!.SelfAndParts()).Select(part => Question.Of(set, part));
        var program = judgement.Circumstances.Programs!.For(judgement.Circumstances);
        foreach (var question in wholes.Concat(parts.Where(part => program.TryFind(part, out _))).Distinct())
        {
            look(judgement, question);
        }
    }
}
