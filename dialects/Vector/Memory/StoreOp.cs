namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes a vector so that it lies contiguously: <c>vector.store %v, %m[%i] : memref&lt;8xf32&gt;, vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.store", Syntax = "$valueToStore `,` $base `[` $indices `]` attr-dict `:` type($base) `,` type($valueToStore)")]
public sealed partial class StoreOp : Operation, IMemoryEffects, IFoldable
{
    [Operand<AnyVector>] public partial Value<VectorType> ValueToStore { get; set; }
    [Operand<AnyMemRef>] public partial Value<MemRefType> Base { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr(Default = false)] public partial bool? Nontemporal { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Base));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var (memory, vector) = (Base.Type, ValueToStore.Type);
        if (MemoryAccess.FindLayoutMistake(vector, memory) is { } layout) return layout;
        if (memory.Rank < vector.Rank) return "source memref has lower rank than the vector to store";
        if (memory.ElementType is VectorType element && !element.Equals(vector)) return "base memref and valueToStore vector types should match";
        if (!VectorTypes.ElementOf(memory.ElementType).Equals(vector.ElementType)) return "base and valueToStore element type should match";
        return MemoryAccess.FindIndicesMistake(Indices, memory);
    }
}
