namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A bit for each row of the result that is not written.</summary>
internal abstract class LaneMask : ITypeConstraint
{
    public static string Summary => "fixed-length vector of 32-bit signless integer values of length 4/8";

    public static bool IsSatisfiedBy(IrType type) =>
        type is VectorType { IsScalable: false, ElementType: var element, ElementCount: 4 or 8 } && I32.IsSatisfiedBy(element);
}
