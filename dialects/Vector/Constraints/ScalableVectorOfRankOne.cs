namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of one scalable dimension.</summary>
public abstract class ScalableVectorOfRankOne : ITypeConstraint
{
    public static string Summary => VectorOfRankOne.Summary;

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: 1, IsScalable: true };
}
