using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A place or range in a file: <c>loc("a.mlir":3:5)</c>, <c>loc("a.mlir":3:5 to 4:1)</c>. Lines and columns count from 1, to 2^32 - 1.</summary>
/// <remarks>An end of -1 means "as the start", as for a plain point.</remarks>
public sealed record FileLocation(string File, long Line, long Column, long EndLine = -1, long EndColumn = -1) : LocationAttr
{
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 2^32 - 1.</exception>
    public long Line { get; init; } = InRange(Line, 0);

    /// <inheritdoc cref="Line"/>
    public long Column { get; init; } = InRange(Column, 0);

    // A range that ends where it begins is a point.
    public long EndLine { get; init; } = IsPoint(Line, Column, EndLine, EndColumn) ? -1 : InRange(EndLine, -1);

    public long EndColumn { get; init; } = IsPoint(Line, Column, EndLine, EndColumn) ? -1 : InRange(EndColumn, -1);

    public override string Keyword => "builtin.file_line_range";

    public bool IsRange => EndLine >= 0 || EndColumn >= 0;

    public bool Equals(FileLocation? other) => ReferenceEquals(this, other)
        || (other is not null && Line == other.Line && Column == other.Column && EndLine == other.EndLine && EndColumn == other.EndColumn && File == other.File);

    /// <summary>Without the name, which nearly all places of a program share.</summary>
    public override int GetHashCode() => (int)((Line * 397) ^ (Column * 0x10001) ^ EndLine ^ (EndColumn * 31));

    private static long InRange(long number, long least) =>
        number >= least && number <= uint.MaxValue ? number : throw new ArgumentOutOfRangeException(nameof(number), number, "no line or column");

    private static bool IsPoint(long line, long column, long endLine, long endColumn) => (endLine < 0 || endLine == line) && endColumn == column;

    protected internal override void PrintBody(AsmPrinter printer)
    {
        printer.PrintString(File);
        PrintPlace(printer);
    }

    /// <summary>What stands behind the file's name.</summary>
    internal void PrintPlace(AsmPrinter printer)
    {
        printer.Write(":"u8);
        printer.Write(Line);
        printer.Write(":"u8);
        printer.Write(Column);
        if (!IsRange) return;
        printer.Write(" to "u8);
        if (EndLine != Line && EndLine >= 0) printer.Write(EndLine);
        printer.Write(":"u8);
        printer.Write(EndColumn);
    }
}
