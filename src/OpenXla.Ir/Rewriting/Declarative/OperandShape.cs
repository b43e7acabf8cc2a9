namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>What an operand must be.</summary>
public sealed record OperandShape
{
    /// <summary>The variable that it is; -1 for none.</summary>
    public int Variable { get; init; } = -1;

    /// <summary>Whether it stands for any number of operands.</summary>
    public bool IsRange { get; init; }

    /// <summary>The variable that is its type, or the types of the range; -1 for none.</summary>
    public int Type { get; init; } = -1;

    /// <summary>The operation that it is a result of; null for any value.</summary>
    public OperationShape? DefinedBy { get; init; }

    /// <summary>Which result of <see cref="DefinedBy"/> it is; -1 for any. A range is all of them.</summary>
    public int ResultNumber { get; init; } = -1;
}
