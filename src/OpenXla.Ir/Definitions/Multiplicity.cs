namespace OpenXla.Ir.Definitions;

/// <summary>How many operands, results, regions or successors a member of an operation stands for.</summary>
public enum Multiplicity
{
    One,
    Optional,
    Variadic,
}
