namespace Ntm.Criteria;

/// <summary>A cell of a table: what is written in it, without the spaces at its ends, and where it starts, in bytes.</summary>
internal sealed record TableCell(string Text, int Offset);
