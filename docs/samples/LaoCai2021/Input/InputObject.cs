using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>One JSON object of the input, read strictly: every mistake names the file, the place and the rule.</summary>
internal sealed class InputObject
{
    private readonly string _file;
    private readonly JsonElement _element;

    private InputObject(string file, string path, JsonElement element)
    {
        _file = file;
        Path = path;
        _element = element;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Mistake("an object is expected.");
        }
    }

    public string Path { get; }

    public static InputObject Root(string file, JsonElement element) => new(file, "$", element);

    /// <summary>Refuses properties that are not among these.</summary>
    public InputObject Only(params ReadOnlySpan<string> names)
    {
        foreach (var property in _element.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw Mistake($"'{property.Name}' is not a property of this object; it has {string.Join(", ", names)}.");
            }
        }

        return this;
    }

    public InputException Mistake(string message) => new(_file, Path, message);

    public InputObject Object(string name) => new(_file, $"{Path}.{name}", Property(name));

    public InputObject? FindObject(string name) => _element.TryGetProperty(name, out _) ? Object(name) : null;

    public string Text(string name) =>
        Property(name) is { ValueKind: JsonValueKind.String } property && property.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? VietnameseText.Compose(text)
            : throw Mistake($"'{name}' must be a text that is not empty.");

    public string? FindText(string name) => _element.TryGetProperty(name, out _) ? Text(name) : null;

    public int Number(string name) => Property(name) is { ValueKind: JsonValueKind.Number } property && property.TryGetInt32(out var number)
        ? number
        : throw Mistake($"'{name}' must be a whole number.");

    /// <summary>A year that the library takes.</summary>
    public int Year(string name) => Number(name) is >= 1 and <= 9999 and var year ? year : throw Mistake($"'{name}' must be a year from 1 to 9999.");

    public LocalDate Date(string name) => LocalDatePattern.Iso.Parse(Text(name)) is { Success: true } date
        ? date.Value
        : throw Mistake($"'{name}' must be a date such as 2021-01-12.");

    /// <summary>A date, or null where there is no such property or it is null.</summary>
    public LocalDate? FindDate(string name) =>
        _element.TryGetProperty(name, out var property) && property.ValueKind != JsonValueKind.Null ? Date(name) : null;

    public BilingualText Bilingual(string name) => Object(name).Only("vi", "en").Bilingual();

    /// <summary>This object itself as a text in both languages.</summary>
    public BilingualText Bilingual() => new(Text("vi"), Text("en"));

    /// <summary>The objects of an array; none where there is no such property.</summary>
    public ImmutableArray<TResult> Objects<TResult>(string name, Func<InputObject, TResult> read) =>
        [.. Elements(name).Select((element, index) => read(new InputObject(_file, $"{Path}.{name}[{index}]", element)))];

    /// <summary>The texts of an array; none where there is no such property.</summary>
    public ImmutableArray<string> TextList(string name) =>
        [.. Elements(name).Select(element => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Mistake($"'{name}' must hold texts."))];

    private ImmutableArray<JsonElement> Elements(string name)
    {
        if (!_element.TryGetProperty(name, out var property))
        {
            return [];
        }

        return property.ValueKind == JsonValueKind.Array ? [.. property.EnumerateArray()] : throw Mistake($"'{name}' must be an array.");
    }

    private JsonElement Property(string name) => _element.TryGetProperty(name, out var property)
        ? property
        : throw Mistake($"'{name}' is missing.");
}
