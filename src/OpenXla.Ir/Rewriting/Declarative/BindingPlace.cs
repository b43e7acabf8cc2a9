using System.Runtime.CompilerServices;
using System.Text;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>A text about a failed match, which is only put together when somebody listens.</summary>
[InterpolatedStringHandler]
internal readonly ref struct BindingPlace
{
    private readonly StringBuilder? _text;
    private readonly string? _fixed;

    public BindingPlace(int literalLength, int formattedCount, Bindings bindings, out bool isEnabled)
    {
        isEnabled = bindings.Rewriter.IsListening;
        _text = isEnabled ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    private BindingPlace(string text) => _fixed = text;

    public static implicit operator BindingPlace(string text) => new(text);

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted<T>(T value) => _text!.Append(value);

    public override string ToString() => _fixed ?? _text?.ToString() ?? "";
}
