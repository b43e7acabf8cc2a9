namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Chooses the device that what follows on this host thread works with.</summary>
[Op("gpu.set_default_device", Syntax = "attr-dict $devIndex")]
public sealed partial class SetDefaultDeviceOp : Operation, IMemoryEffects
{
    [Operand<I32>] public partial Value DevIndex { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }
}
