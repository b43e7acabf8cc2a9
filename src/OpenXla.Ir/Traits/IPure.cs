namespace OpenXla.Ir.Traits;

/// <summary>No memory effect, and safe to execute where it was not executed before.</summary>
public interface IPure : INoMemoryEffect;
