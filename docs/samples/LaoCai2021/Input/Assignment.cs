using System.Collections.Immutable;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What the letter gives an agency to do, and which fields that touches.</summary>
internal sealed class Assignment
{
    public required BilingualText Agency { get; init; }

    public required ImmutableArray<BilingualText> Tasks { get; init; }

    /// <summary>The reading of this sample; the letter does not assign criteria to agencies.</summary>
    public required BilingualText Touches { get; init; }

    public static Assignment Read(InputObject assignment)
    {
        assignment.Only("agency", "tasks", "touches");
        return new Assignment
        {
            Agency = assignment.Bilingual("agency"),
            Tasks = assignment.Filled("tasks", task => task.Only("vi", "en").Bilingual()),
            Touches = assignment.Bilingual("touches"),
        };
    }
}
