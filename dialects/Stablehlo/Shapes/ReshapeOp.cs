namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The same elements in another shape.</summary>
[Op("stablehlo.reshape", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class ReshapeOp : Operation, ICompatibleElements, INoMemoryEffect, ISpeculatable, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<StaticOrBoundedTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>How many elements an operand of open shape has shows at run time only.</summary>
    public Speculatability Speculatability => Speculation.Where(this, Operand.Type.HasStaticShape);

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
        return operands[0] is DenseElementsAttr constant && ElementCounts.MayBeConstant(Result.Type) ? constant.Reshape(Result.Type) : FoldResult.None;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C2: size(operand) = size(result)
        if (!Operand.Type.HasStaticShape || !Result.Type.HasStaticShape) return;
        if (Operand.Type.ElementCount != Result.Type.ElementCount)
            verifier.Error(this, $"number of output elements ({Result.Type.ElementCount}) doesn't match expected number of elements ({Operand.Type.ElementCount})");
        // C1, C3: scales and zero points are the same, and the axis of quantization keeps its place among the elements
        else if (Quantization.MistakeOfReshape(Operand.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Reshape(frame.Get(Operand), Result.Type.Shape));
    }
}
