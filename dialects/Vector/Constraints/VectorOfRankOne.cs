namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of one dimension.</summary>
public abstract class VectorOfRankOne : ITypeConstraint
{
    // Upstream says no more than this.
    public static string Summary => " of ranks 1";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: 1 };
}
