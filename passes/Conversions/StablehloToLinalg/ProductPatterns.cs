using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
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
        Value[] inputs = [rewriter.Converted((Value)lhs), rewriter.Converted((Value)rhs)];
        var element = result.Type.ElementType;
        // Named products extend integers with their sign.
        bool isPlain = element is not ComplexType && SumsOfProducts.SumType(element).Equals(element) && lhs.Type.ElementType.Equals(element) && rhs.Type.ElementType.Equals(element);
        if (isPlain && IsProduct(dimensions, lhs.Type.Rank, rhs.Type.Rank, batches: 0)) return rewriter.Replace(op, Linalg.MatmulOp.Create(rewriter, inputs[0], inputs[1], SumsOfProducts.Zeros(rewriter, result.Type)));
        if (isPlain && IsProduct(dimensions, lhs.Type.Rank, rhs.Type.Rank, batches: 1)) return rewriter.Replace(op, Linalg.BatchMatmulOp.Create(rewriter, inputs[0], inputs[1], SumsOfProducts.Zeros(rewriter, result.Type)));
        var maps = MapsOf(dimensions, lhs.Type.Rank, rhs.Type.Rank, result.Type.Rank);
        return rewriter.Replace(op, SumsOfProducts.Lower(rewriter, (inputs[0], lhs.Type.ElementType), (inputs[1], rhs.Type.ElementType), result.Type, maps));
    }

    private static bool IsProduct(DotDimensions d, int lhsRank, int rhsRank, int batches)
    {
        if (lhsRank != batches + 2 || rhsRank != batches + 2 || d.LhsBatching.Count != batches || d.LhsContracting.Count != 1) return false;
        if (batches == 1 && (d.LhsBatching[0] != 0 || d.RhsBatching[0] != 0)) return false;
        return d.LhsContracting[0] == batches + 1 && d.RhsContracting[0] == batches;
    }

    /// <summary>Loops: batches, what is left of the left, of the right tensor, then what is summed over.</summary>
    private static (AffineMap Left, AffineMap Right) MapsOf(DotDimensions d, int lhsRank, int rhsRank, int rank)
    {
        int loops = rank + d.LhsContracting.Count;
        int next = d.LhsBatching.Count;
        var left = Indices(lhsRank, d.LhsBatching, d.LhsContracting, rank, ref next);
        var right = Indices(rhsRank, d.RhsBatching, d.RhsContracting, rank, ref next);
        return (new AffineMap(loops, 0, left), new AffineMap(loops, 0, right));
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
