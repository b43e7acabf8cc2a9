namespace OpenXla.Ir.Interfaces;

/// <summary>A type of a dialect that may be the element type of a vector.</summary>
public interface IVectorElementType;
