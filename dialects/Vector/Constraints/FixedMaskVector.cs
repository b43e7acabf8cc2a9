namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of truth values without scalable dimensions, of at least one dimension.</summary>
public abstract class FixedMaskVector : ITypeConstraint
{
    public static string Summary => "fixed-length vector of 1-bit signless integer values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { IsScalable: false } && MaskVector.IsSatisfiedBy(type);
}
