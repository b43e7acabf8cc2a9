namespace OpenXla.Ir.Interfaces;

/// <summary>Replaces a part of a tensor: the one result is the tensor with the part replaced.</summary>
public interface ISubsetInsertion : ISubset
{
    /// <summary>The number of the operand that is the new part.</summary>
    int PartIndex { get; }

    /// <summary>The number of the operand that is the tensor.</summary>
    int TensorIndex { get; }
}
