using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies bytes from one place in memory to another.</summary>
[OpBase]
public abstract partial class MemoryTransferIntrinsic : MemoryIntrinsic
{
    [Operand<LlvmPointer>] public partial Value Src { get; set; }

    private protected override IEnumerable<Value> Pointers => [Dst, Src];

    public override void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        base.GetEffects(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Src));
    }
}
