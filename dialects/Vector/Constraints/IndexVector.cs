namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of integers or indices, of at least one dimension.</summary>
public abstract class IndexVector : ITypeConstraint
{
    public static string Summary => "vector of integer or index values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: > 0, ElementType: IntegerType or IndexType };
}
