namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that reads or replaces a part of a tensor: an <see cref="ISubsetExtraction"/> or an <see cref="ISubsetInsertion"/>.</summary>
public interface ISubset
{
    /// <summary>Which part; null where it is no window.</summary>
    SubsetWindow? Window { get; }
}
