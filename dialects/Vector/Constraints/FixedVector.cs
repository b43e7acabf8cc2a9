namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector without scalable dimensions.</summary>
public abstract class FixedVector : ITypeConstraint
{
    public static string Summary => "fixed-length vector of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { IsScalable: false };
}
