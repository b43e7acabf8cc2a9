using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The numbers from 0 up: <c>vector.step : vector&lt;4xindex&gt;</c>.</summary>
[Op("vector.step", Syntax = "attr-dict `:` type($result)")]
public sealed partial class StepOp : Operation, IPure, IInferIntegerRange
{
    [Result<StepVector>] public partial Value<VectorType> Result { get; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CmpIOp>(StepCompare);
    }

    /// <summary><c>cmpi ult, step : 4, dense&lt;4&gt; ⇒ dense&lt;true&gt;</c>, and so on where the answer is the same for all elements</summary>
    private static bool StepCompare(CmpIOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.DefiningOp is not StepOp step || step.Result.Type is not { Rank: 1, IsScalable: false } type) return rewriter.NoMatch(op, $"the left operand is no step vector of known length");
        if (OperationFolding.ConstantOf(op.Rhs) is not DenseElementsAttr { IsSplat: true } constant || constant.SplatValue is not IntegerAttr value) return rewriter.NoMatch(op, $"the right operand is not one constant");
        var bound = value.Value;
        if (bound.Sign < 0) return rewriter.NoMatch(op, $"the constant is negative");
        bool? answer = op.Predicate switch
        {
            CmpIPredicate.Ult when bound > type.Shape[0] - 1 => true,
            CmpIPredicate.Uge when bound > type.Shape[0] - 1 => false,
            CmpIPredicate.Ule when bound >= type.Shape[0] - 1 => true,
            CmpIPredicate.Ugt when bound >= type.Shape[0] - 1 => false,
            CmpIPredicate.Eq when bound > type.Shape[0] - 1 => false,
            CmpIPredicate.Ne when bound > type.Shape[0] - 1 => true,
            _ => null,
        };
        if (answer is not { } all) return rewriter.NoMatch(op, $"the elements are on both sides of the constant");
        return rewriter.Replace(op, ConstantOp.Create(rewriter, DenseElementsAttr.Splat((VectorType)op.Result.Type, IntegerAttr.Of(all))));
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        // How many elements a scalable vector has is not known.
        if (!Result.Type.IsScalable && Result.Type.ElementCount - 1 is >= 0 and var last) set(Result, IntegerRange.Unsigned(0, last, 64));
        else set(Result, IntegerRange.All(64));
    }
}
