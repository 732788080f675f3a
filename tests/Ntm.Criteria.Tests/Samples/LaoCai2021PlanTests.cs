using System.Text.Json;
using System.Text.RegularExpressions;
using LaoCai2021;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The whole plan of the letter is read, printed and written.</summary>
[UseCulture("")]
public sealed partial class LaoCai2021PlanTests
{
    private static readonly Letter Letter = Inputs.Read(AppContext.BaseDirectory).Letter;

    [Fact]
    public void The_plan_has_the_work_of_residents_the_principle_and_the_tasks_of_every_agency()
    {
        Letter.ResidentWork.Should().HaveCount(3);
        Letter.Principle.Vietnamese.Should().Contain("thực chất, không nợ tiêu chí");
        Letter.Assignments.Select(assignment => assignment.Agency.Vietnamese).Should().Equal(
            "UBND các huyện, thị xã, thành phố",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Kế hoạch và Đầu tư (chủ trì), Sở Tài chính",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Nội vụ",
            "Sở Lao động, Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn",
            "Các cơ quan, đơn vị phụ trách tiêu chí",
            "Các đồng chí lãnh đạo cơ quan, đơn vị giúp đỡ các xã",
            "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể cấp tỉnh");
        Letter.Assignments.Should().OnlyContain(assignment => assignment.Tasks.Any());
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_text_of_the_plan_is_printed(string language)
    {
        var part = WhiteSpace().Replace(LaoCai2021Run.With("--lang", language).Output.Split("\n2. ")[0], " ");
        foreach (var text in EveryText())
        {
            part.Should().Contain(text.In(Language.Find(language)!));
        }
    }

    [Fact]
    public void Every_text_of_the_plan_is_in_the_document_in_both_languages()
    {
        using var report = JsonDocument.Parse(LaoCai2021Run.With("--json").Output);
        var plan = report.RootElement.GetProperty("plan");
        var written = Texts(plan).ToHashSet();
        foreach (var text in EveryText())
        {
            written.Should().Contain((text.Vietnamese, text.English));
        }

        plan.GetProperty("assignments").EnumerateArray().Select(assignment => assignment.GetProperty("tasks").GetArrayLength())
            .Should().Equal(Letter.Assignments.Select(assignment => assignment.Tasks.Length));
    }

    private static IEnumerable<BilingualText> EveryText() => Letter.Assignments
        .SelectMany(assignment => assignment.Tasks.Prepend(assignment.Agency).Append(assignment.Touches))
        .Concat(Letter.ResidentWork)
        .Concat(Letter.Duties)
        .Concat(Letter.Models)
        .Append(Letter.Principle)
        .Append(Letter.Target);

    private static IEnumerable<(string? Vietnamese, string? English)> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when element.TryGetProperty("vi", out var vietnamese) =>
            [(vietnamese.GetString(), element.GetProperty("en").GetString())],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
