namespace OpenXla.Ir.Interfaces;

/// <summary>Reads a part of a tensor, which is its one result.</summary>
public interface ISubsetExtraction : ISubset
{
    /// <summary>The number of the operand that is the tensor.</summary>
    int TensorIndex { get; }
}
