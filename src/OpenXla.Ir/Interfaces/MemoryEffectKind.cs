namespace OpenXla.Ir.Interfaces;

/// <summary>What is done to memory.</summary>
public enum MemoryEffectKind
{
    Read,
    Write,
    Allocate,
    Free,
}
