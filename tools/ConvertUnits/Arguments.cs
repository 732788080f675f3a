namespace ConvertUnits;

/// <summary>What the command line asks for.</summary>
internal sealed class Arguments
{
    private const string Usage = "usage: ConvertUnits <unpacked package> <folder of the documents>";

    public required string Package { get; init; }

    public required string Folder { get; init; }

    public static Arguments Parse(string[] args) => args is [var package, var folder]
        ? new Arguments { Package = package, Folder = folder }
        : throw new ConversionException(Usage);
}
