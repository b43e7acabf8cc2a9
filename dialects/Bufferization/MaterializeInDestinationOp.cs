namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>Puts a tensor where another one, or a memref, is kept: <c>bufferization.materialize_in_destination %t in %d : (tensor&lt;4xf32&gt;, tensor&lt;4xf32&gt;) -&gt; tensor&lt;4xf32&gt;</c>.</summary>
[Op("bufferization.materialize_in_destination", Syntax = "$source `in` (`restrict` $restrict^)? (`writable` $writable^)? $dest attr-dict `:` functional-type(operands, results)")]
public sealed partial class MaterializeInDestinationOp : Operation, IDestinationStyle, IMemoryEffects
{
    [Operand<AnyTensor>] public partial Value Source { get; set; }
    [Operand<AnyShaped>] public partial Value Dest { get; set; }
    [Attr] public partial bool Restrict { get; set; }
    [Attr] public partial bool Writable { get; set; }
    [Result<AnyTensor>] public partial Value? Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (Dest.Type is MemRefType or UnrankedMemRefType) effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dest));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isTensor = Dest.Type is TensorType or UnrankedTensorType;
        if (!isTensor && Dest.Type is not (MemRefType or UnrankedMemRefType)) verifier.Error(this, "'dest' must be a tensor or a memref");
        else if (isTensor && ResultCount == 0) verifier.Error(this, "tensor 'dest' implies exactly one tensor result");
        else if (!isTensor && ResultCount > 0) verifier.Error(this, "memref 'dest' implies zero results");
        else if (!isTensor && Writable) return;
        else if (isTensor && Restrict) verifier.Error(this, "'restrict' is valid only for memref destinations");
        else if (isTensor == Writable) verifier.Error(this, "'writable' must be specified if and only if the destination is of memref type");
    }
}
