namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Fills memory with a byte.</summary>
[Op("llvm.intr.memset")]
public sealed partial class MemSetIntrinsic : IntrinsicOp, IMemoryEffects
{
    [Operand<LlvmPointer>] public partial Value Dst { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Val { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Len { get; set; }
    [Attr<BoolAttr>("isVolatile")] public partial IntegerAttr IsVolatile { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dst));
    }
}
