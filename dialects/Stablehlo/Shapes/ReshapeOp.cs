namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The same elements in another shape.</summary>
[Op("stablehlo.reshape", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class ReshapeOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<StaticOrBoundedTensor>] public partial Value<TensorType> Result { get; }

    /// <summary><c>reshape(reshape(x)) ⇒ reshape(x)</c>; to the same type it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Operand.Type.Equals(Result.Type)) return (Value)Operand;
        if (Operand.DefiningOp is ReshapeOp inner)
        {
            if (inner.Operand.Type.Equals(Result.Type)) return (Value)inner.Operand;
            Operand = inner.Operand;
            return FoldResult.InPlace;
        }
        // The elements stay as they are, so that no limit is needed.
        return operands[0] is DenseElementsAttr constant && Result.Type.HasStaticShape ? constant.Reshape(Result.Type) : FoldResult.None;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: element_type(operand) = element_type(result)
        if (!Operand.Type.ElementType.Equals(Result.Type.ElementType)) verifier.Error(this, $"requires the same element type for operand and result, but got {Operand.Type} and {Result.Type}");
        // C2: size(operand) = size(result)
        else if (Operand.Type.HasStaticShape && Result.Type.HasStaticShape && Operand.Type.ElementCount != Result.Type.ElementCount)
            verifier.Error(this, $"number of output elements ({Result.Type.ElementCount}) doesn't match expected number of elements ({Operand.Type.ElementCount})");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Reshape(frame.Get(Operand), Result.Type.Shape));
    }
}
