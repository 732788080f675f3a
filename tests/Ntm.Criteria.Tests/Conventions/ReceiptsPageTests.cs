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
    public void A_stored_receipt_gives_the_law_again()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");
        var laterCatalog = ReplayTests.WithLater;

        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022);
        var stored = law.ToReceipt().ToString();                              // keep it with the assessment

        var receipt = LawReceipt.Parse(stored, null);                         // years later, with more documents loaded
        var again = laterCatalog.Replay(receipt, commune);
        Console.WriteLine(again.Sha256 == law.Sha256);                        // True

        Console.ToString().Should().Be("True\n");
    }

    [Fact]
    public void The_law_as_it_was_published_lacks_what_was_signed_later()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");

        var on = new LocalDate(2022, 12, 31);
        var then = CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, 2022, on, knownOn: new LocalDate(2022, 6, 5));
        var now = CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, 2022, on);
        Console.WriteLine(then.SuppliedBy.Length);                            // 0: what the ministry decided on 6 June 2022 was not published yet
        Console.WriteLine(now.SuppliedBy[0].Number);                          // 1491/QĐ-BGDĐT

        Console.ToString().Should().Be("0\n1491/QĐ-BGDĐT\n");
    }

    [Fact]
    public void The_kinds_of_difference_on_the_page_are_those_that_there_are() => Repository.ReadText(Page)
        .Split("| `ReceiptDifferenceKind` | what it means |")[1].Split("\n\n")[0].Split('\n').Skip(2)
        .Select(row => row.Split('`')[1])
        .Should().Equal(ReceiptDifferenceKind.All.Select(kind => kind.Name));

    [Fact]
    public void The_kinds_of_requirement_on_the_page_are_those_that_there_are() => Repository.ReadText(Page)
        .Split("| `kind` | other properties |")[1].Split("\n\n")[0].Split('\n').Skip(2)
        .SelectMany(row => row.Split('|')[1].Split('`').Where((_, place) => place % 2 == 1))
        .Should().BeEquivalentTo(IllustrativeKinds.Catalog.InForce(Standard.Advanced, IllustrativeUnits.CommuneOf("90"), 2022).Set!.Requirements().Select(requirement => KeyOf(requirement.GetType().Name)).Distinct());

    private static string KeyOf(string type) => char.ToLowerInvariant(type[0]) + type[1..];
}
