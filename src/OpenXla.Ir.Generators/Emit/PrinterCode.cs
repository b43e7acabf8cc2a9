using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the body of a printer; constant texts in a row become one.</summary>
internal sealed class PrinterCode(CodeWriter code)
{
    private string _pending = "";

    public void Text(string text) => _pending += text;

    public void Line(string text)
    {
        Flush();
        code.Line(text);
    }

    public void Open(string header)
    {
        Flush();
        code.Open(header);
    }

    public void Close()
    {
        Flush();
        code.Close();
    }

    public void Nested(string header, string statement)
    {
        Flush();
        code.Nested(header, statement);
    }

    private void Flush()
    {
        if (_pending.Length == 0) return;
        var text = _pending;
        _pending = "";
        code.Line($"printer.Write({Naming.Literal(text)}u8);");
    }
}
