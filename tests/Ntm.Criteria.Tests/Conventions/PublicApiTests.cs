using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>What every public type keeps to.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Library = typeof(Verdict).Assembly;

    private static readonly ImmutableArray<Type> Types = [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));

    [Fact]
    public void Every_type_lives_in_the_one_namespace_and_requirements_in_theirs() =>
        Types.Where(type => type.Namespace != (IsRequirement(type) ? "Ntm.Criteria.Requirements" : "Ntm.Criteria")).Should().BeEmpty();

    [Fact]
    public void Every_type_is_sealed_static_an_interface_a_struct_or_closed() =>
        Types.Where(type => !(type.IsSealed || type.IsInterface || type.IsValueType || IsClosed(type))).Should().BeEmpty();

    [Fact]
    public void Every_struct_is_readonly_and_tells_what_its_default_is()
    {
        var structs = Types.Where(type => type.IsValueType && !type.IsEnum).ToList();

        structs.Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeEmpty("a struct never changes");
        structs.Where(type => !Remarks(type).Contains("default value", StringComparison.Ordinal)).Should().BeEmpty("its remarks say what the default is");
        structs.Should().NotBeEmpty();
    }

    [Fact]
    public void No_signature_has_a_floating_number() =>
        Mentions(type => type == typeof(double) || type == typeof(float) || type == typeof(Half)).Should().BeEmpty();

    [Fact]
    public void No_signature_has_an_array_or_a_list() => Mentions(type => type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(IDictionary<,>))))
        .Should().BeEmpty();

    [Fact]
    public void No_field_can_be_changed() =>
        Types.SelectMany(type => type.GetFields(Declared)).Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void No_property_can_be_changed_after_its_object_is_made() =>
        Types.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void No_method_takes_a_yes_or_no_that_cannot_be_read_aloud() => (
        from method in Methods()
        from parameter in method.GetParameters()
        where parameter.ParameterType == typeof(bool) && !method.IsSpecialName // an initialiser names what it sets
        select $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})").Should().BeEmpty();

    [Fact]
    public void No_public_type_is_a_positional_record() => Types.Where(type =>
            type.GetMethod("<Clone>$") is not null || type.GetMethod("Deconstruct", Declared) is not null)
        .Should().BeEmpty();

    [Fact]
    public void Every_vocabulary_has_all_its_members_in_order()
    {
        var vocabularies = Types.Where(type => type.BaseType is { IsGenericType: true } parent && parent.Name.StartsWith("SmartEnum", StringComparison.Ordinal)).ToList();
        vocabularies.Should().NotBeEmpty();

        foreach (var type in vocabularies)
        {
            var members = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == type).Select(field => field.GetValue(null)!).ToList();
            var all = ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>().ToList();

            all.Should().Equal(members, "{0}.All has every member, as they are declared", type.Name);
            all.Select(member => (int)type.GetProperty("Value")!.GetValue(member)!).Should().Equal(Enumerable.Range(1, all.Count), "of {0}", type.Name);
        }
    }

    [Fact]
    public void Every_key_of_a_vocabulary_is_found_and_no_other()
    {
        var finders = Types.Select(type => (Type: type, Find: type.GetMethod("Find", BindingFlags.Public | BindingFlags.Static, [typeof(string)])))
            .Where(pair => pair.Find is not null && pair.Type.GetProperty("All", BindingFlags.Public | BindingFlags.Static) is not null).ToList();
        finders.Should().NotBeEmpty();

        foreach (var (type, find) in finders)
        {
            var key = type.GetProperty("Key") ?? type.GetProperty("Code") ?? type.GetProperty("Name")!;
            foreach (var member in ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>())
            {
                find!.Invoke(null, [key.GetValue(member)]).Should().BeSameAs(member);
                find.Invoke(null, [((string)key.GetValue(member)!).ToUpperInvariant()]).Should().BeNull();
            }

            find!.Invoke(null, ["no-such-key"]).Should().BeNull();
            find.Invoke(null, [null]).Should().BeNull();
        }
    }

    [Fact]
    public void Every_look_up_that_may_find_nothing_takes_a_key_that_may_be_missing()
    {
        var nullability = new NullabilityInfoContext();
        var keys = Types.SelectMany(type => type.GetMethods(Declared))
            .Where(method => method.Name.StartsWith("Find", StringComparison.Ordinal))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(string))
            .ToList();

        keys.Should().NotBeEmpty();
        keys.Where(key => nullability.Create(key).WriteState != NullabilityState.Nullable)
            .Select(key => $"{key.Member.DeclaringType!.Name}.{key.Member.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Equality_is_written_whole() => Types.Where(type => type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)) && !type.IsAbstract)
        .Where(type => type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType is var owner && (owner == typeof(object) || owner == typeof(ValueType)))
        .Should().BeEmpty();

    [Fact]
    public void What_has_an_equality_of_its_own_has_the_operators() => Types
        .Where(type => type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)) && !typeof(Ardalis.SmartEnum.ISmartEnum).IsAssignableFrom(type))
        .Where(type => type.GetMethod("op_Equality", Declared) is null || type.GetMethod("op_Inequality", Declared) is null)
        .Should().BeEmpty();

    [Fact]
    public void Every_vocabulary_lists_its_members_in_their_order()
    {
        foreach (var type in Types.Where(type => typeof(Ardalis.SmartEnum.ISmartEnum).IsAssignableFrom(type)))
        {
            var values = ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>().Select(member => (int)type.GetProperty("Value")!.GetValue(member)!);
            values.Should().BeInAscendingOrder("of {0}", type.Name);
        }
    }

    [Fact]
    public void Every_type_has_remarks_and_says_whether_it_is_safe_for_concurrent_use()
    {
        Types.Where(type => Remarks(type).Length == 0).Should().BeEmpty();
        Types.Where(type => type.IsClass && !typeof(Exception).IsAssignableFrom(type) && !Remarks(type).Contains("concurrent use", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Everything_public_is_documented()
    {
        var documented = Documentation.Descendants("member").Select(member => (string?)member.Attribute("name")).ToHashSet();

        Types.Where(type => !documented.Contains($"T:{type.FullName!.Replace('+', '.')}")).Should().BeEmpty();
    }

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static bool IsRequirement(Type type) =>
        typeof(Requirement).IsAssignableFrom(type) || type == typeof(AreaCase) || type == typeof(IRequirementVisitor<>);

    // Abstract, with constructors that only the library can call.
    private static bool IsClosed(Type type) => type.IsAbstract
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(constructor => constructor.IsFamilyAndAssembly || constructor.IsAssembly || constructor.IsPrivate);

    private static IEnumerable<MethodBase> Methods() => Types.SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)));

    private static IEnumerable<string> Mentions(Func<Type, bool> banned) =>
        from method in Methods()
        from type in method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void))
        where !IsOverride(method) && Contained(type).Any(banned)
        select $"{method.DeclaringType!.Name}.{method.Name}: {type.Name}";

    private static bool IsOverride(MethodBase method) => method is MethodInfo info && info.GetBaseDefinition().DeclaringType!.Assembly != Library;

    private static IEnumerable<Type> Contained(Type type) =>
        type.HasElementType && !type.IsArray ? Contained(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Contained).Append(type)
        : [type];

    private static string Remarks(Type type) =>
        Documentation.Descendants("member").Single(member => (string?)member.Attribute("name") == $"T:{type.FullName}").Element("remarks")?.Value ?? "";
}
