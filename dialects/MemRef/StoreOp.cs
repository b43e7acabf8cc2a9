namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Writes an element: <c>memref.store %v, %m[%i, %j] : memref&lt;4x4xf32&gt;</c>.</summary>
[Op("memref.store", Syntax = "$value `,` $memref `[` $indices `]` attr-dict `:` type($memref)")]
[TypeFrom("value", "memref", nameof(ElementOf), Summary = "type of 'value' matches element type of 'memref'")]
public sealed partial class StoreOp : Operation, IFoldable, IMemoryEffects
{
    [Operand] public partial Value Value { get; set; }
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr(Default = false)] public partial bool? Nontemporal { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }

    private static IrType ElementOf(IrType memory) => ((MemRefType)memory).ElementType;

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Memory));
    }

    /// <summary><c>store(cast %m) ⇒ store %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this, Value);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Indices.Count != Memory.Type.Rank) verifier.Error(this, $"store index operand count not equal to memref rank");
    }
}
