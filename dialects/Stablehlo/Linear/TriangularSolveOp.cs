namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Solves systems of linear equations with triangular matrices.</summary>
[Op("stablehlo.triangular_solve")]
public sealed partial class TriangularSolveOp : Operation, INoMemoryEffect, ISpeculatable, ICompatibleElements, IInferResultTypes, IHasShapeOfOperand, IEvaluable, IFoldable
{
    [Operand<FloatOrComplexTensor>("a")] public partial Value<TensorType> Matrix { get; set; }
    [Operand<FloatOrComplexTensor>("b")] public partial Value<TensorType> Side { get; set; }
    [Attr<BoolAttr>("left_side")] public partial IntegerAttr LeftSide { get; set; }
    [Attr<BoolAttr>("lower")] public partial IntegerAttr Lower { get; set; }
    [Attr<BoolAttr>("unit_diagonal")] public partial IntegerAttr UnitDiagonal { get; set; }
    [Attr("transpose_a")] public partial Transposition TransposeA { get; set; }
    [Result<FloatOrComplexTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>A diagonal that is said to be one may turn out to be another.</summary>
    public Speculatability Speculatability => Speculation.Where(this, !UnitDiagonal.Boolean && Speculation.AreStatic(Operands));

    /// <exception cref="TypeInferenceException">The operands are no systems of equations.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (a, b) = (state.TensorAt(0), state.TensorAt(1));
        // C2: 2 <= rank(a) = rank(b) = R
        if (a.Rank < 2) throw new TypeInferenceException($"operand 'a' must have rank >= 2, but got '{a}'");
        // C3: the matrices are square, and fit the right sides
        if (!HloShapes.AreCompatible(a.Shape[a.Rank - 2], a.Shape[a.Rank - 1])) throw new TypeInferenceException($"two minor dimensions of operand 'a' must be compatible, but got '{a}'");
        if (a.Rank != b.Rank) throw new TypeInferenceException($"operands must have equal rank, but got '{a}' and '{b}'");
        bool isLeft = state.GetAttribute("left_side") is IntegerAttr { Boolean: true };
        if (!HloShapes.AreCompatible(a.Shape[a.Rank - 1], b.Shape[b.Rank - (isLeft ? 2 : 1)]))
            throw new TypeInferenceException($"shared dimension of operands 'a' and 'b' must be compatible, but got '{a}' and '{b}'");
        if (!HloShapes.AreCompatible(a.Shape.Span[..^2], b.Shape.Span[..^2])) throw new TypeInferenceException($"batch dimensions of the operands must be compatible, but got '{a}' and '{b}'");
        if (state.GetAttribute("transpose_a") is TranspositionAttr { Value: Transposition.Invalid }) throw new TypeInferenceException("Invalid transpose option value for triangular solve");
        // C4: baseline_type(b) = baseline_type(result)
        state.AddResultTypes(b);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    int IHasShapeOfOperand.ShapedOperand => 1;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var form = new TriangularForm(
            LeftSide.Boolean, Lower.Boolean, UnitDiagonal.Boolean, TransposeA is Transposition.Transpose or Transposition.Adjoint, TransposeA == Transposition.Adjoint);
        frame.Set(Result, TensorKernels.TriangularSolve(frame.Get(Matrix), frame.Get(Side), form));
    }
}
