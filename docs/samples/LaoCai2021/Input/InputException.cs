namespace LaoCai2021;

/// <summary>A file of the input is missing or wrong; the message is one line that names file, place and rule.</summary>
internal sealed class InputException : Exception
{
    public InputException(string file, string place, string message) : base($"{file}: {place}: {message}".ReplaceLineEndings(" "))
    {
    }
}
