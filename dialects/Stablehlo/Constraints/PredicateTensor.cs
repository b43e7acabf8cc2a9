namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of truth values.</summary>
public abstract class PredicateTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Predicate);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Predicate);
}
