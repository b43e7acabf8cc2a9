using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>Effects that an operation says that it has; one that says nothing counts as one without.</summary>
internal static class DeclaredEffects
{
    public static bool Any(Operation op)
    {
        if (op.As<IMemoryEffects>() is not { } effects) return false;
        var list = new List<MemoryEffect>();
        effects.GetEffects(list);
        return list.Count > 0;
    }

    /// <summary>The same of all that it holds.</summary>
    public static bool AnyWithin(Operation op)
    {
        bool found = false;
        op.Walk(inner => found |= Any(inner));
        return found;
    }
}
