namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor whose elements a region computes from their indices.</summary>
[Op("tensor.generate", Syntax = "$dynamicExtents $body attr-dict `:` type($result)")]
public sealed partial class GenerateOp : Operation, ISingleBlock, IRecursiveMemoryEffects, INamesResults
{
    [Operand<Index>] public partial OperandRange DynamicExtents { get; }
    [Region(OneBlock = true)] public partial Region Body { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "generated");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int dynamic = Result.Type.Shape.Count(static extent => extent == Shape.Dynamic);
        if (DynamicExtents.Count != dynamic) verifier.Error(this, $"incorrect number of dynamic sizes, has {DynamicExtents.Count}, expected {dynamic}");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Body.IsEmpty && Body.Entry.Arguments.ToArray().Any(static argument => argument.Type is not IndexType)) verifier.ErrorAt(this, "all body arguments must be index");
        else if (Body.IsEmpty || Body.Entry.ArgumentCount != Result.Type.Rank) verifier.ErrorAt(this, "must have one body argument per input dimension");
        else if (Body.Entry.Terminator is not YieldOp yield) verifier.Error(this, "expects region to terminate with 'tensor.yield'");
        else if (!yield.Value.Type.Equals(Result.Type.ElementType)) verifier.Error(this, "body must be terminated with a `yield` operation of the tensor element type");
    }
}
