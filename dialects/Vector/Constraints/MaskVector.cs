namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of truth values, of at least one dimension.</summary>
public abstract class MaskVector : ITypeConstraint
{
    public static string Summary => "vector of 1-bit signless integer values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { Rank: > 0, ElementType: var element } && I1.IsSatisfiedBy(element);
}
