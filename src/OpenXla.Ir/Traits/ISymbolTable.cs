namespace OpenXla.Ir.Traits;

/// <summary>The symbols right inside its one region are names in a table of its own.</summary>
public interface ISymbolTable : IOperationTrait;
