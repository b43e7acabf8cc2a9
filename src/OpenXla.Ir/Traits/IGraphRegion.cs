namespace OpenXla.Ir.Traits;

/// <summary>Regions are graphs: a use may come before its definition.</summary>
public interface IGraphRegion : IOperationTrait;
