namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor of undefined content, a place to write results: <c>tensor.empty(%n) : tensor&lt;?x4xf32&gt;</c>.</summary>
[Op("tensor.empty", Syntax = "`(`$dynamicSizes`)` attr-dict `:` type($result)")]
public sealed partial class EmptyOp : Operation, IPure
{
    [Operand<Index>] public partial OperandRange DynamicSizes { get; }
    [Result] public partial Value<TensorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int dynamic = 0;
        foreach (long extent in Result.Type.Shape)
            if (extent == Shape.Dynamic) dynamic++;
        if (DynamicSizes.Count != dynamic) verifier.Error(this, $"incorrect number of dynamic sizes, has {DynamicSizes.Count}, expected {dynamic}");
    }
}
