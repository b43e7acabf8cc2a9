namespace OpenXla.Ir.Interfaces;

/// <summary>Whether an operation may run although its results are not needed.</summary>
public enum Speculatability
{
    /// <summary>It may be undefined, or not end.</summary>
    NotSpeculatable,

    /// <summary>It is defined for all that its operands can be, and ends.</summary>
    Speculatable,

    /// <summary>It is speculatable where all operations of its regions are.</summary>
    RecursivelySpeculatable,
}
