using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The C# of the page of receipts, run, and the form that it shows.</summary>
public sealed class ReceiptsPageTests
{
    private const string Page = "docs/receipts.md";

    // Collects what the example prints.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void The_digest_is_that_of_the_form_and_the_form_is_the_one_on_the_page()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");

        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2019);
        var form = Encoding.UTF8.GetBytes(law.ToCanonicalForm());
        Console.WriteLine(law.Sha256);                                        // 64 hexadecimal digits
        Console.WriteLine(Convert.ToHexStringLower(SHA256.HashData(form)));   // the same

        Console.ToString().Should().Be($"{law.Sha256}\n{law.Sha256}\n");
        Repository.ReadText(Page).Should().Contain($"```json\n{ReadableForm.Of(law.ToCanonicalForm())}\n```\n");
    }

    [Fact]
    public void The_kinds_of_requirement_on_the_page_are_those_that_there_are() => Repository.ReadText(Page)
        .Split("| `kind` | other properties |")[1].Split("\n\n")[0].Split('\n').Skip(2)
        .SelectMany(row => row.Split('|')[1].Split('`').Where((_, place) => place % 2 == 1))
        .Should().BeEquivalentTo(IllustrativeKinds.Catalog.FindSet(IllustrativeKinds.Key)!.Requirements().Select(requirement => KeyOf(requirement.GetType().Name)).Distinct());

    private static string KeyOf(string type) => char.ToLowerInvariant(type[0]) + type[1..];
}
