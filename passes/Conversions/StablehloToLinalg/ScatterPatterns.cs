using OpenXla.Ir.Affine;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Scatters: loops over the updates, each combined with the element at its place.</summary>
internal static class ScatterPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.ScatterOp>(LowerScatter);

    /// <summary>
    /// <c>stablehlo.scatter(%x, %i, %u) { A } ⇒ scf.for over %u iter_args(%x) { tensor.extract %x[%i]; A; tensor.insert into %x[%i] }</c>
    /// </summary>
    private static bool LowerScatter(Hlo.ScatterOp op, PatternRewriter rewriter)
    {
        foreach (var operand in op.Operands)
            if (ShapePatterns.WhyNot((TensorType)operand.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ScalarBody.WhyNot(op.UpdateComputation.Entry) is { } why) return rewriter.NoMatch(op, $"its body can't be one of scalars: {why}");
        var inputs = Widened(op, rewriter);
        if (IsEmpty(op.Inputs[0]) || IsEmpty(op.Updates[0])) return rewriter.Replace(op, inputs);
        return rewriter.Replace(op, new ScatterLoops(op, rewriter).Build(inputs));
    }

    private static bool IsEmpty(Value tensor) => ((TensorType)tensor.Type).Shape.Span.Contains(0);

    /// <summary>The inputs, in the types of the results where those are wider.</summary>
    private static Value[] Widened(Hlo.ScatterOp op, PatternRewriter rewriter)
    {
        var inputs = rewriter.Converted(op.Inputs);
        for (int i = 0; i < inputs.Length; i++)
        {
            var (source, target) = (((TensorType)op.Inputs[i].Type).ElementType, ((TensorType)op.GetResult(i).Type).ElementType);
            if (source.Equals(target)) continue;
            var type = TensorBuilding.ResultType(rewriter, op.GetResult(i));
            inputs[i] = TensorBuilding.Map(rewriter, [inputs[i]], [AffineMap.Identity(type.Rank)], type, (inner, x) => ConvertLowering.Lower(new Scalars(inner), x[0], source, target));
        }
        return inputs;
    }
}
