using System.Runtime.CompilerServices;
using System.Text;

namespace OpenXla.Ir.Rewriting;

/// <summary>The reason of a failed match; the text is only put together when somebody listens.</summary>
[InterpolatedStringHandler]
public readonly ref struct NoMatchMessage
{
    private readonly StringBuilder? _text;

    public NoMatchMessage(int literalLength, int formattedCount, PatternRewriter rewriter, out bool isEnabled)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        isEnabled = rewriter.IsListening;
        _text = isEnabled ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted<T>(T value) => _text!.Append(value);

    public override string ToString() => _text?.ToString() ?? "";
}
