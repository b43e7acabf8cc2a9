namespace OpenXla.Ir.Text;

/// <summary>
/// The types of an operation as the generic form shows them, <c> : (i32, i32) -> i32</c>. Operations of one name mostly have the same ones,
/// so that the name remembers the latest; only of types whose text is the same every time, and of at most one result.
/// </summary>
internal sealed class SignatureText
{
    private readonly IrType[] _operands;
    private readonly IrType? _result;
    private int _misses;

    private SignatureText(IrType[] operands, IrType? result, byte[] text)
    {
        _operands = operands;
        _result = result;
        Text = text;
    }

    internal byte[] Text { get; }

    internal bool Fits(ReadOnlySpan<OperandSlot> operands, IrType? result)
    {
        if (!ReferenceEquals(result, _result) || operands.Length != _operands.Length) return false;
        for (int i = 0; i < operands.Length; i++)
            if (!ReferenceEquals(operands[i].Value!._type, _operands[i])) return false;
        return true;
    }

    /// <summary>A name that is used with many signatures keeps the one it has for a while.</summary>
    internal bool MayStay => ++_misses < 64;

    /// <summary>The signature's text; null where it is not always the same, or too much to keep.</summary>
    internal static SignatureText? TryMake(ReadOnlySpan<OperandSlot> operands, IrType? result)
    {
        if (operands.Length > 8 || result is Builtin.FunctionType) return null;
        using var output = new Utf8Output(null);
        output.Write(" : ("u8);
        var types = new IrType[operands.Length];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = operands[i].Value!._type!;
            if (types[i].TextCache is not { } text) return null;
            if (i > 0) output.Write(", "u8);
            output.Write(text);
        }
        output.Write(") -> "u8);
        if (result is null) output.Write("()"u8);
        else if (result.TextCache is { } text) output.Write(text);
        else return null;
        return new SignatureText(types, result, output.Written.ToArray());
    }
}
