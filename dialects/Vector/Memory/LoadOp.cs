namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Reads a vector that lies contiguously: <c>vector.load %m[%i] : memref&lt;8xf32&gt;, vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.load", Syntax = "$base `[` $indices `]` attr-dict `:` type($base) `,` type($result)")]
public sealed partial class LoadOp : Operation, IMemoryEffects, IFoldable
{
    [Operand<AnyMemRef>] public partial Value<MemRefType> Base { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr(Default = false)] public partial bool? Nontemporal { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Base));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var (memory, vector) = (Base.Type, Result.Type);
        if (MemoryAccess.FindLayoutMistake(vector, memory) is { } layout) return layout;
        if (memory.Rank < vector.Rank) return "destination memref has lower rank than the result vector";
        if (memory.ElementType is VectorType element && !element.Equals(vector)) return "base memref and result vector types should match";
        if (!VectorTypes.ElementOf(memory.ElementType).Equals(vector.ElementType)) return "base and result element types should match";
        return MemoryAccess.FindIndicesMistake(Indices, memory);
    }
}
