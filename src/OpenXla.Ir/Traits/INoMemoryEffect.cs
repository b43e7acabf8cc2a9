namespace OpenXla.Ir.Traits;

/// <summary>Neither reads nor writes memory.</summary>
public interface INoMemoryEffect : IOperationTrait;
