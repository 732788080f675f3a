using System.Reflection;
using System.Xml.Linq;
using Ardalis.SmartEnum;

namespace Ntm.Criteria.Tests.Infrastructure;

public sealed class TrimmingDescriptorTests
{
    private static readonly Assembly Library = Assembly.Load("Ntm.Criteria");

    [Fact]
    public void Every_SmartEnum_is_kept_when_trimmed() =>
        SmartEnums().Except(Listed()).Select(name => $"<type fullname=\"{name}\" preserve=\"all\" />")
            .Should().BeEmpty("each belongs in src/Ntm.Criteria/ILLink.Descriptors.xml");

    [Fact]
    public void The_descriptor_keeps_nothing_else() => Listed().Except(SmartEnums()).Should().BeEmpty();

    [Fact]
    public void The_descriptor_names_the_library() =>
        Descriptor().Root!.Elements("assembly").Select(assembly => (string?)assembly.Attribute("fullname"))
            .Should().Equal("Ntm.Criteria");

    private static IEnumerable<string?> SmartEnums() =>
        Library.GetTypes().Where(IsSmartEnum).Select(type => type.FullName!.Replace('+', '/'));

    private static IEnumerable<string?> Listed() =>
        from type in Descriptor().Descendants("type")
        where (string?)type.Attribute("preserve") == "all"
        select (string?)type.Attribute("fullname");

    private static XDocument Descriptor()
    {
        using var stream = Library.GetManifestResourceStream("ILLink.Descriptors.xml");
        return XDocument.Load(stream!);
    }

    private static bool IsSmartEnum(Type type)
    {
        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(SmartEnum<,>))
            {
                return true;
            }
        }

        return false;
    }
}
