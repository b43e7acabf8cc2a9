namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes elements to places that a vector names; on tensors it returns the new one.</summary>
[Op("vector.scatter", Syntax = "$base `[` $offsets `]` `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` type($indices) `,` type($mask) `,` type($valueToStore) (`->` type($result)^)?")]
public sealed partial class ScatterOp : Operation, IMemoryEffects
{
    [Operand<TensorOrMemRef>] public partial Value Base { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<IndexVector>] public partial Value<VectorType> Indices { get; set; }
    [Operand<MaskVector>] public partial Value<VectorType> Mask { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> ValueToStore { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result<RankedTensor>] public partial Value? Result { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Base));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ScatterOp>(ScatterNothing).Add<ScatterOp>(ScatterContiguous);
    }

    /// <summary><c>scatter %m[…][%v], dense&lt;false&gt;, %x ⇒ nothing</c>, or the tensor as it was</summary>
    private static bool ScatterNothing(ScatterOp op, PatternRewriter rewriter)
    {
        if (MaskFormats.Of(op.Mask) != MaskFormat.AllFalse) return rewriter.NoMatch(op, $"the mask is not all false");
        return op.ResultCount == 0 ? rewriter.Erase(op) : rewriter.Replace(op, op.Base);
    }

    /// <summary><c>scatter %m[%i][step], %mask, %x ⇒ maskedstore %m[%i], %mask, %x</c></summary>
    private static bool ScatterContiguous(ScatterOp op, PatternRewriter rewriter)
    {
        if (op.Base.Type is not MemRefType memory || !MaskedAccess.IsContiguous(op.Indices)) return rewriter.NoMatch(op, $"the elements do not lie side by side in memory");
        if (MemoryAccess.FindLayoutMistake(op.ValueToStore.Type, memory) is not null) return rewriter.NoMatch(op, $"the memory is not contiguous");
        MaskedStoreOp.Create(rewriter, op.Base, op.Offsets, op.Mask, op.ValueToStore);
        return rewriter.Erase(op);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var vector = ValueToStore.Type;
        if (Base.Type is not (MemRefType or TensorType)) return "requires base to be a memref or ranked tensor type";
        if (!VectorTypes.ElementOf(Base.Type).Equals(vector.ElementType)) return "base and valueToStore element type should match";
        if (MemoryAccess.FindIndicesMistake(Offsets, (ShapedType)Base.Type) is { } offsets) return offsets;
        if (vector.Shape != Indices.Type.Shape) return "expected valueToStore dim to match indices dim";
        return vector.Shape == Mask.Type.Shape ? null : "expected valueToStore dim to match mask dim";
    }
}
