namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that says what it does to memory.</summary>
public interface IMemoryEffects
{
    /// <summary>Adds the effects, each on a value or, with the default value, on memory at large.</summary>
    void GetEffects(List<MemoryEffect> effects);
}
