namespace OpenXla.Ir.Traits;

/// <summary>Regions use no value from outside; passes may work on several such ops at once.</summary>
public interface IIsolatedFromAbove : IOperationTrait;
