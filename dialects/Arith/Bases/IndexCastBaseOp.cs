namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Between an integer and <c>index</c>.</summary>
[OpBase(Syntax = "$in attr-dict `:` type($in) `to` type($out)")]
public abstract partial class IndexCastBaseOp : CastOp
{
    [Operand<IndexCastType>] public partial Value In { get; set; }
    [Result<IndexCastType>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => from is IndexType != to is IndexType;
}
