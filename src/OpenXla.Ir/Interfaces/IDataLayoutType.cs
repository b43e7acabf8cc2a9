using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Interfaces;

/// <summary>A type of which a data layout may say sizes and alignments.</summary>
public interface IDataLayoutType
{
    /// <summary>What is wrong with a layout's value for the type, in words; null for nothing.</summary>
    string? InvalidLayout(IrAttribute value) => null;

    /// <summary>How many bits a value takes in memory; null where that is unknown.</summary>
    long? SizeInBits(DataLayout layout);

    /// <summary>At multiples of how many bytes a value must stand in memory; null where that is unknown.</summary>
    long? AbiAlignment(DataLayout layout);

    /// <summary>At multiples of how many bytes a value stands best.</summary>
    long? PreferredAlignment(DataLayout layout) => AbiAlignment(layout);

    /// <summary>How many bits the number has that counts elements behind a value of the type; null for what is no pointer.</summary>
    long? IndexBits(DataLayout layout) => null;
}
