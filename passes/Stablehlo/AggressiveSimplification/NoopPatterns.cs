using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Operations that give what they read, or whose operand was made by one of their kind: they know that themselves, and fold without looking at constants.</summary>
internal static class NoopPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<BroadcastInDimOp>(Drop)
        .Add<ConcatenateOp>(Drop)
        .Add<ConvertOp>(Drop)
        .Add<GetTupleElementOp>(Drop)
        .Add<PadOp>(Drop)
        .Add<ReduceOp>(Drop)
        .Add<ReshapeOp>(Drop)
        .Add<ReverseOp>(Drop)
        .Add<ReverseOp>(DropReversal)
        .Add<SliceOp>(Drop)
        .Add<TransposeOp>(Drop)
        .Add<GetDimensionSizeOp>(KnowSize);

    /// <summary><c>reshape(x : t) : t ⇒ x</c>, <c>reshape(reshape(x)) ⇒ reshape(x)</c></summary>
    public static bool Drop(Operation op, PatternRewriter rewriter) => Drop(op, new IrAttribute?[op.OperandCount], rewriter);

    /// <summary>As <see cref="Drop(Operation,PatternRewriter)"/>, with the constants that the fold may know of.</summary>
    public static bool Drop(Operation op, ReadOnlySpan<IrAttribute?> constants, PatternRewriter rewriter)
    {
        var result = ((IFoldable)op).Fold(constants);
        if (result.IsInPlace)
        {
            rewriter.NotifyModified(op);
            return true;
        }
        if (result.IsNone) return rewriter.NoMatch(op, $"it is not what it reads");
        var values = new Value[op.ResultCount];
        for (int i = 0; i < values.Length; i++)
        {
            if (result[i].Attribute is not null) return rewriter.NoMatch(op, $"it is a constant");
            values[i] = result[i].Value;
            if (values[i].DefiningOp == op || !values[i].Type.Equals(op.GetResult(i).Type)) return rewriter.NoMatch(op, $"its type is not that of what it reads");
        }
        return values is [var only] ? rewriter.ReplaceKeeping(op, only) : rewriter.Replace(op, values);
    }

    /// <summary><c>reverse(x : tensor&lt;2x0xf32>) ⇒ x</c>, <c>reverse(dense&lt;1>) ⇒ dense&lt;1></c></summary>
    private static bool DropReversal(ReverseOp op, PatternRewriter rewriter)
    {
        if (ElementCounts.Of(op.Operand.Type) != 0 && ConstantFolding.ElementsOf(op.Operand) is not { IsSplat: true }) return rewriter.NoMatch(op, $"elements differ");
        return op.Operand.Type.Equals(op.Result.Type) ? rewriter.ReplaceKeeping(op, op.Operand) : rewriter.NoMatch(op, $"its type is not that of its operand");
    }

    /// <summary><c>get_dimension_size(x : tensor&lt;2x?xf32>), dim = 0 ⇒ 2</c></summary>
    public static bool KnowSize(GetDimensionSizeOp op, PatternRewriter rewriter) => rewriter.TryFold(op) || rewriter.NoMatch(op, $"the size is not known");
}
