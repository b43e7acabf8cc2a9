namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Reads elements from places that a vector names.</summary>
[Op("vector.gather", Syntax = "$base `[` $offsets `]` `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` type($indices) `,` type($mask) `,` type($pass_thru) `into` type($result)")]
public sealed partial class GatherOp : Operation, IMaskable, IMemoryEffects
{
    [Operand<TensorOrMemRef>] public partial Value Base { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<IndexVector>] public partial Value<VectorType> Indices { get; set; }
    [Operand<MaskVector>] public partial Value<VectorType> Mask { get; set; }
    [Operand<RankedVector>("pass_thru")] public partial Value<VectorType> PassThru { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    public VectorType? ExpectedMaskType => VectorTypes.MaskOf(Indices.Type);

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Base));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<GatherOp>(GatherNothing).Add<GatherOp>(GatherContiguous);
    }

    /// <summary><c>gather %m[…][%v], dense&lt;false&gt;, %p ⇒ %p</c></summary>
    private static bool GatherNothing(GatherOp op, PatternRewriter rewriter)
    {
        if (MaskFormats.Of(op.Mask) != MaskFormat.AllFalse) return rewriter.NoMatch(op, $"the mask is not all false");
        return rewriter.Replace(op, op.PassThru);
    }

    /// <summary><c>gather %m[%i][step], %mask, %p ⇒ maskedload %m[%i], %mask, %p</c></summary>
    private static bool GatherContiguous(GatherOp op, PatternRewriter rewriter)
    {
        if (op.Base.Type is not MemRefType memory || !MaskedAccess.IsContiguous(op.Indices)) return rewriter.NoMatch(op, $"the elements do not lie side by side in memory");
        if (MemoryAccess.FindLayoutMistake(op.Result.Type, memory) is not null) return rewriter.NoMatch(op, $"the memory is not contiguous");
        return rewriter.Replace(op, MaskedLoadOp.Create(rewriter, op.Result.Type, op.Base, op.Offsets, op.Mask, op.PassThru));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var vector = Result.Type;
        if (Base.Type is not (MemRefType or TensorType)) return "requires base to be a memref or ranked tensor type";
        if (!VectorTypes.ElementOf(Base.Type).Equals(vector.ElementType)) return "base and result element type should match";
        if (MemoryAccess.FindIndicesMistake(Offsets, (ShapedType)Base.Type) is { } offsets) return offsets;
        if (vector.Shape != Indices.Type.Shape) return "expected result dim to match indices dim";
        if (vector.Shape != Mask.Type.Shape) return "expected result dim to match mask dim";
        return PassThru.Type.Equals(vector) ? null : "expected pass_thru of same type as result type";
    }
}
