namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The Cholesky decomposition of matrices: <c>stablehlo.cholesky %a, lower = true : t</c>.</summary>
[Op("stablehlo.cholesky", Syntax = "$a (`,` `lower` `=` $lower^)? attr-dict `:` custom<SameOperandsAndResultType>(type($a), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class CholeskyOp : Operation, INoMemoryEffect, ICompatibleElements, IInferResultTypes, IHasShapeOfOperand, IEvaluable, IFoldable
{
    [Operand<FloatComplexOrQuantizedTensor>("a")] public partial Value<TensorType> Matrix { get; set; }
    [Attr("lower", Default = false)] public partial bool? Lower { get; set; }
    [Result<FloatComplexOrQuantizedTensor>] public partial Value<TensorType> Result { get; }

    /// <exception cref="TypeInferenceException">The operand has no square matrices.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var type = state.TensorAt(0);
        var text = string.Join(", ", type.Shape.ToArray());
        // C2: 2 <= rank(a)
        if (type.Rank < 2) throw new TypeInferenceException($"argument 'a' must have rank >= 2, got shape {text}.");
        // C3: dim(a, -2) = dim(a, -1)
        if (!HloShapes.AreCompatible(type.Shape[type.Rank - 2], type.Shape[type.Rank - 1])) throw new TypeInferenceException($"minor dimensions of 'a' must have equal size, got shape {text}.");
        // C1: baseline_type(a) = baseline_type(result)
        state.AddResultTypes(type);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Cholesky(frame.Get(Matrix), Lower == true));
    }
}
