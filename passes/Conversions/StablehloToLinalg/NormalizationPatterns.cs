using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Normalization with what was learned.</summary>
internal static class NormalizationPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.BatchNormInferenceOp>(LowerInference);

    /// <summary><c>stablehlo.batch_norm_inference ⇒ linalg.generic { (%x - %mean) / sqrt(%variance + epsilon) * %scale + %offset }</c></summary>
    private static bool LowerInference(Hlo.BatchNormInferenceOp op, PatternRewriter rewriter)
    {
        foreach (var operand in op.Operands)
            if ((ShapePatterns.WhyNot((TensorType)operand.Type) ?? ScalarLowering.WhyNot(((TensorType)operand.Type).ElementType)) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        var element = type.ElementType;
        var feature = new AffineMap(type.Rank, 0, AffineExpr.Dim((int)op.FeatureIndex));
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, rewriter.Converted(op.Operands), [AffineMap.Identity(type.Rank), feature, feature, feature, feature], type, (inner, x) =>
        {
            var scalars = new Scalars(inner);
            var (operand, scale, offset, mean, variance) = (x[0], x[1], x[2], x[3], x[4]);
            var deviation = UnaryLowering.Lower(scalars, UnaryKernel.Sqrt, Binary(BinaryKernel.Add, variance, scalars.Float(op.Epsilon, element)));
            var normal = Binary(BinaryKernel.Divide, Binary(BinaryKernel.Subtract, operand, mean), deviation);
            return Binary(BinaryKernel.Add, Binary(BinaryKernel.Multiply, scale, normal), offset);

            Value Binary(BinaryKernel kernel, Value left, Value right) => BinaryLowering.Lower(scalars, kernel, element, left, right);
        }));
    }
}
