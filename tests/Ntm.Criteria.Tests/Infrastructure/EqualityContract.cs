using System.Reflection;

namespace Ntm.Criteria.Tests;

/// <summary>What equality must do for every type that has its own.</summary>
internal static class EqualityContract
{
    public static void Check<T>(T left, T right, bool equal)
        where T : notnull, IEquatable<T>
    {
        left.Equals(right).Should().Be(equal);
        right.Equals(left).Should().Be(equal, "equality is symmetric");
        left.Equals(left).Should().BeTrue("equality is reflexive");
        object boxed = left;
        boxed.Equals(right).Should().Be(equal);
        boxed.Equals(new object()).Should().BeFalse();
        boxed.Equals(null).Should().BeFalse();
        if (!typeof(T).IsValueType)
        {
            left.Equals(default(T)!).Should().BeFalse();
        }

        Operator("op_Equality", left, right).Should().Be(equal);
        Operator("op_Inequality", left, right).Should().Be(!equal);

        if (equal)
        {
            right.GetHashCode().Should().Be(left.GetHashCode(), "equal values have equal hashes");
        }
    }

    // Of the type that both are declared as, where several have one base.
    private static object? Operator<T>(string name, T left, T right) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.Invoke(null, [left, right]);

    public static void Equal<T>(T left, T right)
        where T : notnull, IEquatable<T> => Check(left, right, equal: true);

    public static void Different<T>(T left, params T[] others)
        where T : notnull, IEquatable<T>
    {
        foreach (var other in others)
        {
            Check(left, other, equal: false);
        }
    }
}
