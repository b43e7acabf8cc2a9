using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The present index of a loop of the structured op around.</summary>
[Op("linalg.index", Syntax = "$dim attr-dict `:` type($result)")]
public sealed partial class IndexOp : Operation, IFoldable, IPure
{
    [Attr<LoopNumber>] public partial IntegerAttr Dim { get; set; }
    [Result<Index>] public partial Value Result { get; }

    /// <summary>The index of a loop that runs once is 0.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (ParentOp is not IStructured around || Dim.Int64 < 0) return FoldResult.None;
        var maps = around.Maps;
        for (int i = 0; i < maps.Count && i < ParentOp.OperandCount; i++)
        {
            if (ParentOp.GetOperand(i).Type is not ShapedType { HasRank: true } type) continue;
            for (int d = 0; d < maps[i].Results.Length && d < type.Rank; d++)
                if (maps[i].Results[d] is AffineDimExpr dim && dim.Position == Dim.Int64) return type.Shape[d] == 1 ? IntegerAttr.Index(0) : FoldResult.None;
        }
        return FoldResult.None;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Ancestor<IStructured>() is not { } around) verifier.Error(this, "expected parent op with LinalgOp interface");
        else if (Dim.Int64 < 0 || Dim.Int64 >= around.Iterators.Count)
            verifier.Error(this, $"expected dim ({Dim.Int64}) to be lower than the number of loops ({around.Iterators.Count}) of the enclosing LinalgOp");
    }
}
