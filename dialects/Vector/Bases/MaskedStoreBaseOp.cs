namespace OpenXla.Ir.Dialects.Vector;

/// <summary>What the stores under a mask share.</summary>
[OpBase(Syntax = "$base `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` type($mask) `,` type($valueToStore)")]
public abstract partial class MaskedStoreBaseOp : Operation, IMemoryEffects
{
    [Operand<AnyMemRef>] public partial Value<MemRefType> Base { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Operand<MaskVector>] public partial Value<VectorType> Mask { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> ValueToStore { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }

    /// <summary>What upstream says of a mask of another shape.</summary>
    private protected abstract string MaskMistake { get; }

    private protected virtual bool AllowsScalableMask => true;

    private protected virtual bool FitsMask(Shape vector, Shape mask) => vector == mask;

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
        if (!AllowsScalableMask && Mask.Type.IsScalable) return $"operand #{Indices.Count + 1} must be {FixedMaskVector.Summary}, but got '{Mask.Type}'";
        if (!memory.ElementType.Equals(vector.ElementType)) return "base and valueToStore element type should match";
        return MemoryAccess.FindIndicesMistake(Indices, memory) ?? (FitsMask(vector.Shape, Mask.Type.Shape) ? null : MaskMistake);
    }
}
