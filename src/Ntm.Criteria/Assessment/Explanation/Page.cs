using System.Text;

namespace Ntm.Criteria;

/// <summary>Lines of text, indented and broken at a width that a terminal and a printed page can show.</summary>
internal sealed class Page
{
    private const int Width = 100;
    private const int IndentWidth = 2;

    private readonly StringBuilder _text = new();

    public void Line(int indent, string text)
    {
        var margin = new string(' ', indent * IndentWidth);
        var hanging = margin + new string(' ', IndentWidth);
        var line = new StringBuilder(margin);
        var isEmpty = true;
        foreach (var word in OneLine.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(hanging);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        _text.Append(line).Append('\n');
    }

    public void Blank() => _text.Append('\n');

    public override string ToString() => _text.ToString();
}
