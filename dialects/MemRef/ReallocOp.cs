namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Memory grown or shrunk, with what was in it: <c>memref.realloc %m(%n) : memref&lt;64xf32> to memref&lt;?xf32></c>.</summary>
[Op("memref.realloc", Syntax = "$source (`(` $dynamicResultSize^ `)`)? attr-dict `:` type($source) `to` type($result)")]
public sealed partial class ReallocOp : Operation, IMemoryEffects
{
    [Operand<VectorMemRef>] public partial Value Source { get; set; }
    [Operand<Index>] public partial Value? DynamicResultSize { get; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result<VectorMemRef>] public partial Value Result { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Free, Source));
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Result));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ReallocOp>(DropUnread);
    }

    /// <summary><c>memref.realloc %m ⇒ nothing</c> where the memory is only written and freed</summary>
    private static bool DropUnread(ReallocOp op, PatternRewriter rewriter) => AllocationOp.DropUnread(op, op.Result, rewriter);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = ((MemRefType)Source.Type, (MemRefType)Result.Type);
        bool isDynamic = to.Shape.IsDynamic(0);
        if (from.Layout is not null) verifier.ErrorAt(this, $"unsupported layout for source memref type '{from}'");
        else if (to.Layout is not null) verifier.ErrorAt(this, $"unsupported layout for result memref type '{to}'");
        else if (!Equals(from.MemorySpace, to.MemorySpace)) verifier.ErrorAt(this, $"different memory spaces specified for source memref type '{from}' and result memref type '{to}'");
        else if (!from.ElementType.Equals(to.ElementType)) verifier.ErrorAt(this, $"different element types specified for source memref type '{from}' and result memref type '{to}'");
        else if (isDynamic && DynamicResultSize is null) verifier.ErrorAt(this, $"missing dimension operand for result type '{to}'");
        else if (!isDynamic && DynamicResultSize is not null) verifier.ErrorAt(this, $"unnecessary dimension operand for result type '{to}'");
    }
}
