namespace ConvertUnits;

/// <summary>One administrative unit as the document tells it.</summary>
/// <param name="Code">Two, three or five digits.</param>
/// <param name="Type">The key of its type, for example <c>thi-tran</c>.</param>
/// <param name="Name">The name without its type, exactly as the source gives it.</param>
/// <param name="Slug">The name as the source writes it in addresses.</param>
/// <param name="Parent">The code of the unit above; null for the province.</param>
internal sealed record Unit(string Code, string Type, string Name, string Slug, string? Parent);
