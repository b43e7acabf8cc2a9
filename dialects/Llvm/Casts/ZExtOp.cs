using System.Numerics;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer to a wider one, filled with zeros; <c>nneg</c> promises that the top bit is not set.</summary>
[Op("llvm.zext", Syntax = "(`nneg` $nonNeg^)? $arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class ZExtOp : IntegerExtensionOp, IFoldable
{
    [Attr] public partial bool NonNeg { get; set; }

    /// <summary>Widens a constant that is no vector.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[0] is not IntegerAttr { Type: IntegerType from } constant || Res.Type is not IntegerType to || to.Width < from.Width) return FoldResult.None;
        return new IntegerAttr(constant.Value & ((BigInteger.One << from.Width) - 1), to);
    }
}
