using System.Text;

namespace OpenXla.Ir.Generators.Common;

/// <summary>Collects C# text with indentation.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _blankPending;
    private bool _atStart;

    public void Line(string text)
    {
        if (_blankPending) _text.Append('\n');
        _blankPending = _atStart = false;
        _text.Append(' ', _depth * 4).Append(text).Append('\n');
    }

    /// <summary>An empty line before the next one, unless a block has just begun or ends there.</summary>
    public void Blank() => _blankPending = !_atStart;

    public void Open(string? header = null)
    {
        if (header is not null) Line(header);
        Line("{");
        _depth++;
        _atStart = true;
    }

    public void Close(string suffix = "")
    {
        _blankPending = false;
        _depth--;
        Line("}" + suffix);
    }

    /// <summary>Statements one level deeper than their header, without braces: those of an <c>if</c> or <c>case</c>.</summary>
    public void Nested(string header, params string[] statements)
    {
        Line(header);
        _depth++;
        foreach (var statement in statements) Line(statement);
        _depth--;
    }

    /// <summary>All lines of another writer, at this depth.</summary>
    public void Lines(CodeWriter other)
    {
        var text = other.ToString();
        if (text.Length == 0) return;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length == 0) Blank();
            else Line(line);
        }
    }

    public override string ToString() => _text.ToString();
}
