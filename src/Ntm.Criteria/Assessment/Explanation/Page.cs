using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What is told, line by line: headings, lines within lines, and breaks between them. It is written out as plain text or in Markdown.</summary>
internal sealed class Page
{
    private readonly ImmutableArray<PageLine>.Builder _lines = ImmutableArray.CreateBuilder<PageLine>();

    public void Heading(int level, string text) => _lines.Add(new PageLine(level, 0, OneLine.Of(text)));

    public void Line(int indent, string text) => _lines.Add(new PageLine(null, indent, OneLine.Of(text)));

    public void Blank() => _lines.Add(PageLine.Blank);

    public ImmutableArray<PageLine> Lines => _lines.ToImmutable();
}
