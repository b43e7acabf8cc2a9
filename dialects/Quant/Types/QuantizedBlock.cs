namespace OpenXla.Ir.Dialects.Quant;

/// <summary>How many elements along an axis share a scale: <c>1:16</c>.</summary>
public readonly record struct QuantizedBlock(int Axis, long Size)
{
    internal static QuantizedBlock Parse(AsmParser parser)
    {
        int axis = DataSyntax.ParseInt32(parser);
        parser.Expect(":"u8);
        return new QuantizedBlock(axis, parser.ParseInt64());
    }
}
