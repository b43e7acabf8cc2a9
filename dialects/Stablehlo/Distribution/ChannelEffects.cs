namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What operations do that send or receive: they must stay in order, and none may go.</summary>
internal static class ChannelEffects
{
    public static void Add(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }
}
