namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of at least one dimension.</summary>
public abstract class RankedVector : ITypeConstraint
{
    public static string Summary => "vector of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: > 0 };
}
