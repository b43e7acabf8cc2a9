namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Frees what <see cref="AllocOp"/> allocated.</summary>
[Op("memref.dealloc", Syntax = "$memref attr-dict `:` type($memref)")]
public sealed partial class DeallocOp : Operation, IFoldable, IMemoryEffects
{
    [Operand<RankedOrUnrankedMemRef>("memref")] public partial Value Memory { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Free, Memory));
    }

    /// <summary><c>dealloc(cast %m) ⇒ dealloc %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this);
}
