namespace Ntm.Criteria.Requirements;

/// <summary>One answer for each kind of requirement; a new kind is a new member, so that the compiler finds what is missing.</summary>
/// <remarks>Visit a requirement by <see cref="Requirement.Accept"/>; a visitor goes into the parts itself, where it wants to.</remarks>
/// <typeparam name="TResult">The type of the answer.</typeparam>
public interface IRequirementVisitor<out TResult>
{
    /// <summary>Answers for a requirement of the kind <see cref="Yes"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(Yes requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AtLeast"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AtLeast requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AtMost"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AtMost requirement);

    /// <summary>Answers for a requirement of the kind <see cref="None"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(None requirement);

    /// <summary>Answers for a requirement of the kind <see cref="GradeAtLeast"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(GradeAtLeast requirement);

    /// <summary>Answers for a requirement of the kind <see cref="Scorecard"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(Scorecard requirement);

    /// <summary>Answers for a requirement of the kind <see cref="TwoPart"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(TwoPart requirement);

    /// <summary>Answers for a requirement of the kind <see cref="BothSexes"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(BothSexes requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AllOf"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AllOf requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AnyOf"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AnyOf requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AtLeastNOf"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AtLeastNOf requirement);

    /// <summary>Answers for a requirement of the kind <see cref="DependingOnCount"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(DependingOnCount requirement);

    /// <summary>Answers for a requirement of the kind <see cref="ApplicableOnlyIf"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(ApplicableOnlyIf requirement);

    /// <summary>Answers for a requirement of the kind <see cref="ByAreaClass"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(ByAreaClass requirement);

    /// <summary>Answers for a requirement of the kind <see cref="Prerequisite"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(Prerequisite requirement);

    /// <summary>Answers for a requirement of the kind <see cref="Delegated"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(Delegated requirement);

    /// <summary>Answers for a requirement of the kind <see cref="NotRecorded"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(NotRecorded requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AtLeastTimes"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AtLeastTimes requirement);

    /// <summary>Answers for a requirement of the kind <see cref="AtLeastTimesOwn"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(AtLeastTimesOwn requirement);

    /// <summary>Answers for a requirement of the kind <see cref="LetteredPart"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(LetteredPart requirement);

    /// <summary>Answers for a requirement of the kind <see cref="HoldsTitle"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>The answer.</returns>
    TResult Visit(HoldsTitle requirement);
}
