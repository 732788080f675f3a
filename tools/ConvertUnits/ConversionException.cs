namespace ConvertUnits;

/// <summary>What is wrong with the arguments or the input, in one line.</summary>
internal sealed class ConversionException(string message) : Exception(message);
