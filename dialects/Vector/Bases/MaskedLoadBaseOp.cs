namespace OpenXla.Ir.Dialects.Vector;

/// <summary>What the loads under a mask share: lanes that are masked come from another vector.</summary>
[OpBase(Syntax = "$base `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` type($mask) `,` type($pass_thru) `into` type($result)")]
public abstract partial class MaskedLoadBaseOp : Operation, IMemoryEffects
{
    [Operand<AnyMemRef>] public partial Value<MemRefType> Base { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Operand<MaskVector>] public partial Value<VectorType> Mask { get; set; }
    [Operand<RankedVector>("pass_thru")] public partial Value<VectorType> PassThru { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    /// <summary>What upstream says of a mask of another shape.</summary>
    private protected abstract string MaskMistake { get; }

    private protected virtual bool AllowsScalableMask => true;

    private protected virtual bool FitsMask(Shape vector, Shape mask) => vector == mask;

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
        if (!AllowsScalableMask && Mask.Type.IsScalable) return $"operand #{Indices.Count + 1} must be {FixedMaskVector.Summary}, but got '{Mask.Type}'";
        if (!memory.ElementType.Equals(vector.ElementType)) return "base and result element type should match";
        if (MemoryAccess.FindIndicesMistake(Indices, memory) is { } indices) return indices;
        if (!FitsMask(vector.Shape, Mask.Type.Shape)) return MaskMistake;
        return PassThru.Type.Equals(vector) ? null : "expected pass_thru of same type as result type";
    }
}
