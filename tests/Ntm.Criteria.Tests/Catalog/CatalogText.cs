using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Ntm.Criteria.Tests;

/// <summary>A catalogue as a text that tells every property of every set, so that two catalogues can be compared.</summary>
internal static class CatalogText
{
    public static string Of(CriteriaCatalog catalog)
    {
        var text = new StringBuilder();
        foreach (var set in catalog.Sets)
        {
            Append(text, set, 0);
        }

        foreach (var measure in catalog.Measures)
        {
            Append(text, measure, 0);
        }

        return text.ToString();
    }

    public static string Of(object value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object value, int depth)
    {
        depth.Should().BeLessThan(30);
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            var content = property.GetValue(value);
            text.Append(' ', depth).Append(property.Name).Append(": ");
            if (content is IEnumerable items and not string)
            {
                text.AppendLine();
                foreach (var item in items)
                {
                    AppendValue(text, item, depth + 1);
                }
            }
            else
            {
                AppendValue(text, content, depth + 1);
            }
        }
    }

    private static void AppendValue(StringBuilder text, object? value, int depth)
    {
        text.AppendLine(Convert.ToString(value, CultureInfo.InvariantCulture));
        if (value is not null && IsOpened(value.GetType()))
        {
            Append(text, value, depth + 1);
        }
    }

    // Grades and scales, and parts and wholes of classifications, refer to each other; their texts are enough.
    private static bool IsOpened(Type type) =>
        type.Assembly == typeof(CriteriaCatalog).Assembly && !type.IsValueType && !type.BaseType!.Name.StartsWith("SmartEnum", StringComparison.Ordinal)
        && type != typeof(GradeScale) && type != typeof(Grade) && type != typeof(LegalInstrument) && type != typeof(DatePeriod) && type != typeof(IndicatorNumber)
        && type != typeof(Account) && type != typeof(Measure) && type != typeof(UnitOfMeasure) && type != typeof(AreaClass);
}
