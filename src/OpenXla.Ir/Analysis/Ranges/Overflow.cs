namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>What an operation promises of results that do not fit.</summary>
[Flags]
public enum Overflow
{
    /// <summary>They lose their high bits.</summary>
    Wraps = 0,

    /// <summary>There are none among the numbers with signs.</summary>
    NeverSigned = 1,

    /// <summary>There are none among the numbers without signs.</summary>
    NeverUnsigned = 2,
}
