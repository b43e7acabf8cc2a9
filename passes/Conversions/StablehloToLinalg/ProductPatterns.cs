using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Products of tensors: matmul and batch_matmul where they are just that, else a contraction written out.</summary>
internal static class ProductPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.DotOp>(LowerDot).Add<Hlo.DotGeneralOp>(LowerDotGeneral);

    /// <summary><c>stablehlo.dot %a, %b ⇒ linalg.matmul ins(%a, %b) outs(zeros)</c></summary>
    private static bool LowerDot(Hlo.DotOp op, PatternRewriter rewriter) =>
        Lower(op, op.Lhs, op.Rhs, op.Result, DotDimensions.Matrix(op.Lhs.Type.Rank), rewriter);

    /// <summary><c>stablehlo.dot_general ⇒ linalg.matmul, linalg.batch_matmul or linalg.generic { multiply; add }</c></summary>
    private static bool LowerDotGeneral(Hlo.DotGeneralOp op, PatternRewriter rewriter)
    {
        var n = op.Numbers;
        return Lower(op, op.Lhs, op.Rhs, op.Result, new DotDimensions(n.LhsBatching, n.RhsBatching, n.LhsContracting, n.RhsContracting), rewriter);
    }

    private static bool Lower(Operation op, Value<TensorType> lhs, Value<TensorType> rhs, Value<TensorType> result, DotDimensions dimensions, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(lhs.Type, rhs.Type, result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, result);
        Value[] inputs = [rewriter.Converted((Value)lhs), rewriter.Converted((Value)rhs)];
        // Sums of narrow floats would lose digits at each step.
        var total = type.ElementType is FloatType { Width: < 32 } ? FloatType.F32 : type.ElementType;
        var zeros = TensorBuilding.Fill(rewriter, new Scalars(rewriter).Number(0, total), (TensorType)type.WithElementType(total));
        // Named products extend integers with their sign.
        bool isPlain = result.Type.ElementType is not ComplexType && total.Equals(type.ElementType) && lhs.Type.ElementType.Equals(result.Type.ElementType) && rhs.Type.ElementType.Equals(result.Type.ElementType);
        if (isPlain && IsProduct(dimensions, lhs.Type.Rank, rhs.Type.Rank, batches: 0)) return rewriter.Replace(op, Linalg.MatmulOp.Create(rewriter, inputs[0], inputs[1], zeros));
        if (isPlain && IsProduct(dimensions, lhs.Type.Rank, rhs.Type.Rank, batches: 1)) return rewriter.Replace(op, Linalg.BatchMatmulOp.Create(rewriter, inputs[0], inputs[1], zeros));
        var sums = Contract(rewriter, inputs, zeros, (lhs.Type, rhs.Type, total is FloatType ? (TensorType)type.WithElementType(total) : result.Type), dimensions);
        if (total.Equals(type.ElementType)) return rewriter.Replace(op, sums);
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, [sums.GetResult(0)], [AffineMap.Identity(type.Rank)], type, (inner, x) => ConvertLowering.Lower(new Scalars(inner), x[0], total, type.ElementType)));
    }

    private static bool IsProduct(DotDimensions d, int lhsRank, int rhsRank, int batches)
    {
        if (lhsRank != batches + 2 || rhsRank != batches + 2 || d.LhsBatching.Count != batches || d.LhsContracting.Count != 1) return false;
        if (batches == 1 && (d.LhsBatching[0] != 0 || d.RhsBatching[0] != 0)) return false;
        return d.LhsContracting[0] == batches + 1 && d.RhsContracting[0] == batches;
    }

    private static Operation Contract(OpBuilder builder, Value[] inputs, Value zeros, (TensorType Lhs, TensorType Rhs, TensorType Result) types, DotDimensions d)
    {
        // Loops: batches, what is left of the left, of the right tensor, then what is summed over.
        int rank = types.Result.Rank;
        int loops = rank + d.LhsContracting.Count;
        int next = d.LhsBatching.Count;
        var left = Indices(types.Lhs.Rank, d.LhsBatching, d.LhsContracting, rank, ref next);
        var right = Indices(types.Rhs.Rank, d.RhsBatching, d.RhsContracting, rank, ref next);
        AffineMap[] maps = [new(loops, 0, left), new(loops, 0, right), new(loops, 0, [.. Enumerable.Range(0, rank).Select(i => AffineExpr.Dim(i))])];
        var iterators = Enumerable.Range(0, loops).Select(i => i < rank ? Linalg.IteratorType.Parallel : Linalg.IteratorType.Reduction);
        var total = types.Result.ElementType;
        return Linalg.GenericOp.Create(builder, inputs, [zeros], maps, iterators, (inner, x) =>
        {
            var scalars = new Scalars(inner);
            var a = ConvertLowering.Lower(scalars, x[0], types.Lhs.ElementType, total);
            var b = ConvertLowering.Lower(scalars, x[1], types.Rhs.ElementType, total);
            return [BinaryLowering.Lower(scalars, BinaryKernel.Add, total, x[2], BinaryLowering.Lower(scalars, BinaryKernel.Multiply, total, a, b))];
        });
    }

    private static System.Collections.Immutable.ImmutableArray<AffineExpr> Indices(int rank, EquatableArray<long> batching, EquatableArray<long> contracting, int firstContracting, ref int nextFree)
    {
        var indices = new AffineExpr[rank];
        for (int i = 0; i < rank; i++)
        {
            int batch = batching.Span.IndexOf(i);
            int summed = contracting.Span.IndexOf(i);
            indices[i] = AffineExpr.Dim(batch >= 0 ? batch : summed >= 0 ? firstContracting + summed : nextFree++);
        }
        return [.. indices];
    }
}
