namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Reads and writes of structured ops: none on tensors, on memory what the operand lists say.</summary>
internal static class StructuredEffects
{
    internal static void Add(IStructured op, List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        foreach (var input in op.StructuredInputs)
            if (input.Type is MemRefType) effects.Add(new MemoryEffect(MemoryEffectKind.Read, input));
        foreach (var init in op.Inits)
        {
            if (init.Type is not MemRefType) continue;
            effects.Add(new MemoryEffect(MemoryEffectKind.Read, init));
            effects.Add(new MemoryEffect(MemoryEffectKind.Write, init));
        }
    }
}
