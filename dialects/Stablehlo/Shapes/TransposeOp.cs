namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Dimension i of the result is dimension <c>dims[i]</c> of the operand.</summary>
[Op("stablehlo.transpose", Syntax = "$operand `,` `dims` `=` $permutation attr-dict `:` functional-type(operands, results)")]
public sealed partial class TransposeOp : Operation, ICompatibleElements, INoMemoryEffect, ISpeculatable, IReifyResultExtents, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr] public partial EquatableArray<long> Permutation { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The result says no extent that the operand leaves open.</summary>
    public Speculatability Speculatability
    {
        get
        {
            var (from, to) = (Operand.Type.Shape, Result.Type.Shape);
            for (int i = 0; i < to.Rank; i++)
                if (!Speculation.Follows(to, i, from, (int)Permutation[i])) return Speculatability.NotSpeculatable;
            return Speculatability.Speculatable;
        }
    }

    public static void InferResultTypes(OperationState state)
    {
        var operand = state.TensorAt(0);
        var permutation = state.Int64s("permutation");
        if (permutation.Length != operand.Rank) throw new TypeInferenceException($"TransposeOp operand rank {operand.Rank} does not match permutation size {permutation.Length}");
        // C2: permutation is a permutation of range(rank(operand))
        if (!HloShapes.IsPermutation(permutation, operand.Rank))
            throw new TypeInferenceException($"attribute permutation must be a permutation of [{string.Join(", ", Enumerable.Range(0, operand.Rank))}] but got {string.Join(", ", permutation)}");
        // C3: shape(result) = dim(operand, permutation...)
        var extents = Extent.Of(operand);
        state.AddResultTypes(Extent.ToType(Array.ConvertAll(permutation, d => extents[d]), operand.ElementType, operand.Encoding, operand.Encoding is BoundsAttr));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    /// <summary><c>transpose(transpose(x)) ⇒ transpose(x)</c>; in the same order it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (HloShapes.IsIdentity(Permutation.Span) && Operand.Type.Equals(Result.Type)) return (Value)Operand;
        if (operands[0] is DenseElementsAttr { IsSplat: true } splat && ElementCounts.MayBeConstant(Result.Type)) return splat.Reshape(Result.Type);
        if (Operand.DefiningOp is not TransposeOp inner) return ConstantFolding.Fold(this, operands);
        var (first, second) = (inner.Permutation, Permutation);
        Permutation = EquatableArray.Create<long>(Array.ConvertAll(second.ToArray(), d => first[(int)d]));
        Operand = inner.Operand;
        return FoldResult.InPlace;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: the elements are the same, scales and zero points included
        if (Quantization.MistakeOfScales(Operand.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
        // C4: quantization_dimension(operand) = permutation[quantization_dimension(result)]
        else if (Quantization.AxisOf(Result.Type.ElementType) is { } axis && Quantization.AxisOf(Operand.Type.ElementType) is { } from && from != Permutation[axis])
            verifier.Error(this, $"operand quantization_dimension {from} is not same as permutation[{axis}] = {Permutation[axis]}");
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = shapes.ExtentsOf(operands[0]);
        return Array.ConvertAll(Permutation.ToArray(), d => extents[d]);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Transpose(frame.Get(Operand), Permutation.Span));
    }
}
