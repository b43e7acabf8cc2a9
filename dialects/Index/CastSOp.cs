namespace OpenXla.Ir.Dialects.Index;

/// <summary>Keeps the sign where bits are added.</summary>
[Op("index.casts")]
public sealed partial class CastSOp : IndexCastOp, IFoldable
{
    /// <summary>Casts constants, to an integer where 32 and 64 bits agree.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Cast(operands[0], static (value, width) => value);
}
