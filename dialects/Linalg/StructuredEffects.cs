namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Reads and writes of structured ops: none on tensors, on memory what the operand lists say.</summary>
internal static class StructuredEffects
{
    internal static void Add(IStructured op, List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        foreach (var input in op.StructuredInputs)
            if (input.Type is MemRefType) effects.Add(new MemoryEffect(MemoryEffectKind.Read, input));
        int at = op.StructuredInputs.Count;
        foreach (var init in op.Inits)
        {
            bool isRead = IsRead(op, at++);
            if (init.Type is not MemRefType) continue;
            if (isRead) effects.Add(new MemoryEffect(MemoryEffectKind.Read, init));
            effects.Add(new MemoryEffect(MemoryEffectKind.Write, init));
        }
    }

    /// <summary>Whether the body reads the element that an init has.</summary>
    private static bool IsRead(IStructured op, int operand)
    {
        var body = op.StructuredBody;
        return operand >= body.ArgumentCount || body.GetArgument(operand).HasUses;
    }
}
