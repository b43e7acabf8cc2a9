namespace OpenXla.Ir.Interfaces;

/// <summary>One thing done to memory: to what <paramref name="Value"/> refers to, or to memory at large where it is null.</summary>
public readonly record struct MemoryEffect(MemoryEffectKind Kind, Value Value = default);
