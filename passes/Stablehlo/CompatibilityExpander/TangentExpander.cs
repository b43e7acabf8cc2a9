using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.CompatibilityExpander;

/// <summary>Tangents by sines, cosines and hyperbolic tangents.</summary>
internal static class TangentExpander
{
    internal static void Populate(PatternSet patterns) => patterns.Add<TanOp>(Expand);

    private static bool Expand(TanOp op, PatternRewriter rewriter)
    {
        if (op.ResultAccuracy is { Mode.Value: not ResultAccuracyMode.Default }) return rewriter.NoMatch(op, $"asks for an accuracy that other operations don't give");
        return op.Operand.Type.ElementType is ComplexType complex ? ExpandComplex(op, complex, rewriter) : ExpandReal(op, rewriter);
    }

    /// <summary><c>tan x ⇒ sine x / cosine x</c></summary>
    private static bool ExpandReal(TanOp op, PatternRewriter rewriter)
    {
        var type = op.Result.Type;
        return rewriter.Replace(op, rewriter.Build("stablehlo.divide", type, [rewriter.Build("stablehlo.sine", type, [op.Operand]), rewriter.Build("stablehlo.cosine", type, [op.Operand])]));
    }

    /// <summary><c>tan(a + bi) ⇒ (tan a + i tanh b) / (1 - i (tan a · tanh b))</c></summary>
    private static bool ExpandComplex(TanOp op, ComplexType complex, PatternRewriter rewriter)
    {
        if (complex.ElementType is not FloatType element || !op.Operand.Type.HasStaticShape) return rewriter.NoMatch(op, $"has no constant of its shape");
        var type = (TensorType)op.Operand.Type.WithElementType(element);
        var tangent = rewriter.Build("stablehlo.tan", type, [rewriter.Build("stablehlo.real", type, [op.Operand])]);
        var hyperbolic = rewriter.Build("stablehlo.tanh", type, [rewriter.Build("stablehlo.imag", type, [op.Operand])]);
        var numerator = rewriter.Build("stablehlo.complex", op.Result.Type, [tangent, hyperbolic]);
        var one = ConstantOp.Create(rewriter, DenseElementsAttr.Splat(type, new FloatAttr(1.0, element))).GetResult(0);
        var negated = rewriter.Build("stablehlo.negate", type, [rewriter.Build("stablehlo.multiply", type, [tangent, hyperbolic])]);
        return rewriter.Replace(op, rewriter.Build("stablehlo.divide", op.Result.Type, [numerator, rewriter.Build("stablehlo.complex", op.Result.Type, [one, negated])]));
    }
}
