using System.Text;

namespace LaoCai2021;

/// <summary>Lines of text, indented and broken at 100 columns.</summary>
internal sealed class Page
{
    public const int Width = 100;
    private const int IndentWidth = 2;

    private readonly StringBuilder _text = new();

    public void Head(string text)
    {
        if (_text.Length > 0)
        {
            Blank();
        }

        Line(text);
        _text.Append('=', Math.Min(text.Length, Width)).Append('\n');
    }

    public void SubHead(string text)
    {
        Blank();
        Line(text);
        _text.Append('-', Math.Min(text.Length, Width)).Append('\n');
    }

    public void Line(string text, int indent = 0)
    {
        var margin = new string(' ', indent * IndentWidth);
        var line = new StringBuilder(margin);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > margin.Length && line.Length + 1 + word.Length > Width)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(margin = new string(' ', (indent + 1) * IndentWidth));
            }

            line.Append(line.Length > margin.Length ? " " : "").Append(word);
        }

        _text.Append(line).Append('\n');
    }

    public void Bullet(string text, int indent = 1) => Line($"- {text}", indent);

    /// <summary>A line that is already laid out.</summary>
    public void Row(string text) => _text.Append(text.TrimEnd()).Append('\n');

    /// <summary>Lines that are already laid out.</summary>
    public void Block(string lines) => _text.Append(lines.TrimEnd('\n')).Append('\n');

    public void Blank() => _text.Append('\n');

    public override string ToString() => _text.ToString();
}
