namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Dimension i of the result is dimension <c>dims[i]</c> of the operand.</summary>
[Op("stablehlo.transpose", Syntax = "$operand `,` `dims` `=` $permutation attr-dict `:` functional-type(operands, results)")]
public sealed partial class TransposeOp : Operation, IPure, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr] public partial EquatableArray<long> Permutation { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var type = (TensorType)state.Operands[0].Type;
        if (state.GetAttribute("permutation") is not DenseArrayAttr permutation || !HloShapes.IsPermutation(permutation.ToInt64Array(), type.Rank))
            throw new TypeInferenceException("attribute permutation must be a permutation of the operand's dimensions");
        state.AddResultTypes(type.WithShape(Shape.Create(Array.ConvertAll(permutation.ToInt64Array(), d => type.Shape[(int)d]))));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    /// <summary><c>transpose(transpose(x)) ⇒ transpose(x)</c>; in the same order it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (HloShapes.IsIdentity(Permutation.Span) && Operand.Type.Equals(Result.Type)) return (Value)Operand;
        if (operands[0] is DenseElementsAttr { IsSplat: true } splat && Result.Type.HasStaticShape) return splat.Reshape(Result.Type);
        if (Operand.DefiningOp is not TransposeOp inner) return ConstantFolding.Fold(this, operands);
        var (first, second) = (inner.Permutation, Permutation);
        Permutation = EquatableArray.Create<long>(Array.ConvertAll(second.ToArray(), d => first[(int)d]));
        Operand = inner.Operand;
        return FoldResult.InPlace;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C2: permutation is a permutation of range(rank(operand))
        if (!HloShapes.IsPermutation(Permutation.Span, Operand.Type.Rank))
        {
            verifier.Error(this, $"attribute permutation must be a permutation of [0, {Operand.Type.Rank}) but got {HloShapes.Text(Permutation.Span)}");
            return;
        }
        // C1: element_type(result) = element_type(operand). C3: shape(result) = dim(operand, permutation...)
        var expected = Array.ConvertAll(Permutation.ToArray(), d => Operand.Type.Shape[(int)d]);
        if (!Operand.Type.ElementType.Equals(Result.Type.ElementType) || !HloShapes.AreCompatible(expected, Result.Type.Shape.Span))
            verifier.Error(this, $"inferred type(s) '{Operand.Type.WithShape(Shape.Create(expected))}' are incompatible with return type(s) of operation '{Result.Type}'");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Transpose(frame.Get(Operand), Permutation.Span));
    }
}
