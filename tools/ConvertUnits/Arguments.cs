namespace ConvertUnits;

/// <summary>What the command line asks for.</summary>
internal sealed class Arguments
{
    private const string Usage = "usage: ConvertUnits <unpacked package> <province code> <output.json> [--check <official list.csv>]";

    public required string Package { get; init; }

    public required string Province { get; init; }

    public required string Output { get; init; }

    /// <summary>The list to compare with, if any.</summary>
    public string? OfficialList { get; init; }

    public static Arguments Parse(string[] args) => args switch
    {
        [var package, var province, var output] => Of(package, province, output, null),
        [var package, var province, var output, "--check", var list] => Of(package, province, output, list),
        _ => throw new ConversionException(Usage),
    };

    private static Arguments Of(string package, string province, string output, string? list)
    {
        if (province.Length != 2 || !province.All(char.IsAsciiDigit))
        {
            throw new ConversionException($"a province code has two digits, '{province}' has not; {Usage}");
        }

        return new Arguments { Package = package, Province = province, Output = output, OfficialList = list };
    }
}
