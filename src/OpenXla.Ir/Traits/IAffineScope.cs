namespace OpenXla.Ir.Traits;

/// <summary>Values defined right inside are symbols of affine expressions.</summary>
public interface IAffineScope : IOperationTrait;
