using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The low bits of an integer.</summary>
[Op("arith.trunci", Syntax = "$in (`overflow` `` $overflowFlags^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class TruncIOp : IntegerCastOp, IFoldable
{
    [Attr(Default = IntegerOverflowFlags.None)] public partial IntegerOverflowFlags OverflowFlags { get; set; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) > ArithTypes.IntegerWidth(to);

    /// <summary>Narrows constants; <c>trunci(ext x : a to b) : b to a ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is ExtSIOp or ExtUIOp && In.DefiningOp!.GetOperand(0) is var source && source.Type.Equals(Out.Type)) return source;
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) => new IntegerAttr(value.Value, type));
    }
}
