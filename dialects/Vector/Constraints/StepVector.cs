namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of indices of one dimension.</summary>
public abstract class StepVector : ITypeConstraint
{
    public static string Summary => "vector of index values of ranks 1";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: 1, ElementType: IndexType };
}
