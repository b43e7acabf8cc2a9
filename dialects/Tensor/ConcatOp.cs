namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Tensors one after the other along a dimension.</summary>
[Op("tensor.concat", Syntax = "`dim` `(` $dim `)` $inputs attr-dict `:` functional-type(operands, results)")]
public sealed partial class ConcatOp : Operation, IPure, INamesResults
{
    [Attr<I64Attr>] public partial IntegerAttr Dim { get; set; }
    [Operand<RankedTensor>] public partial OperandRange Inputs { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "concat");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Inputs.Count < 1) verifier.Error(this, "requires at least one input");
        else if (Dim.Int64 < 0 || Dim.Int64 >= Result.Type.Rank) verifier.Error(this, "concatenation dim must be less than the tensor rank");
    }
}
