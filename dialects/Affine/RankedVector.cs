namespace OpenXla.Ir.Dialects.Affine;

/// <summary>A vector of at least one dimension.</summary>
public abstract class RankedVector : ITypeConstraint
{
    public static string Summary => AnyVector.Summary;

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: > 0 };
}
