using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Einstein's notation is what structured operations say: a loop per label, and each tensor's dimensions by their labels.</summary>
internal static class EinsumPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.EinsumOp>(LowerEinsum).Add<Hlo.UnaryEinsumOp>(LowerUnaryEinsum);

    /// <summary><c>stablehlo.einsum %a, %b, config = "ij,jk->ik" ⇒ linalg.generic {indexing_maps = [(i, k, j) -> (i, j), (i, k, j) -> (j, k), …]} { multiply; add }</c></summary>
    private static bool LowerEinsum(Hlo.EinsumOp op, PatternRewriter rewriter)
    {
        if (MapsOf(op, op.Equation, out var maps) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var (left, right) = (rewriter.Converted((Value)op.Lhs), rewriter.Converted((Value)op.Rhs));
        return rewriter.Replace(op, SumsOfProducts.Lower(rewriter, (left, op.Lhs.Type.ElementType), (right, op.Rhs.Type.ElementType), op.Result.Type, (maps[0], maps[1])));
    }

    /// <summary><c>stablehlo.unary_einsum %a, config = "ij->i" ⇒ linalg.generic {indexing_maps = [(i, j) -> (i, j), (i, j) -> (i)]} { add }</c></summary>
    private static bool LowerUnaryEinsum(Hlo.UnaryEinsumOp op, PatternRewriter rewriter)
    {
        if (MapsOf(op, op.Equation, out var maps) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        Value[] inputs = [rewriter.Converted((Value)op.Operand)];
        int loops = maps[0].DimCount;
        if (loops == type.Rank) return rewriter.Replace(op, TensorBuilding.Map(rewriter, inputs, maps, type, static (_, x) => x[0]));
        var zeros = TensorBuilding.Fill(rewriter, new Scalars(rewriter).Number(0, type.ElementType), type);
        var iterators = Enumerable.Range(0, loops).Select(i => i < type.Rank ? Linalg.IteratorType.Parallel : Linalg.IteratorType.Reduction);
        var result = new AffineMap(loops, 0, [.. Enumerable.Range(0, type.Rank).Select(static i => AffineExpr.Dim(i))]);
        return rewriter.Replace(op, Linalg.GenericOp.Create(
            rewriter, inputs, [zeros], [.. maps, result], iterators, (inner, x) => [BinaryLowering.Lower(new Scalars(inner), BinaryKernel.Add, op.Result.Type.ElementType, x[1], x[0])]));
    }

    /// <summary>A map per operand, whose first loops are the result's dimensions; or what stands in the way.</summary>
    private static string? MapsOf(Operation op, string text, out AffineMap[] maps)
    {
        maps = [];
        var types = op.Operands.Types().Select(static t => (TensorType)t).ToArray();
        var result = (TensorType)op.GetResult(0).Type;
        foreach (var type in types.Append(result))
            if ((ShapePatterns.WhyNot(type) ?? ScalarLowering.WhyNot(type.ElementType)) is { } reason) return reason;
        Hlo.EinsumEquation equation;
        try
        {
            equation = Hlo.EinsumEquation.Parse(text, [.. types.Select(static t => t.Rank)]);
        }
        catch (EvaluationException mistake)
        {
            return mistake.Message;
        }
        if (equation.Result.Count != result.Rank) return $"'{text}' does not name {result.Rank} dimensions";
        var labels = equation.Result.Concat(equation.Operands.SelectMany(static o => o)).Distinct().ToList();
        var extents = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (names, type) in equation.Operands.Append(equation.Result).Zip(types.Append(result)))
            for (int d = 0; d < names.Count; d++)
                if (!extents.TryAdd(names[d], type.Shape[d]) && extents[names[d]] != type.Shape[d]) return $"'{names[d]}' is both {extents[names[d]]} and {type.Shape[d]}";
        maps = [.. equation.Operands.Select(o => new AffineMap(labels.Count, 0, [.. o.Select(l => AffineExpr.Dim(labels.IndexOf(l)))]))];
        return null;
    }
}
