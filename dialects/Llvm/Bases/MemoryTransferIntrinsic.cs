namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies bytes from one place in memory to another.</summary>
[OpBase]
public abstract partial class MemoryTransferIntrinsic : IntrinsicOp, IMemoryEffects
{
    [Operand<LlvmPointer>] public partial Value Dst { get; set; }
    [Operand<LlvmPointer>] public partial Value Src { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Len { get; set; }
    [Attr<BoolAttr>("isVolatile")] public partial IntegerAttr IsVolatile { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dst));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Src));
    }
}
