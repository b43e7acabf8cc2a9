namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of any elements that StableHLO knows.</summary>
public abstract class AnyHloTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("tensor", HloElementText.All);

    public static bool IsSatisfiedBy(IrType type) => type is UnrankedTensorType open ? HloElements.IsAny(open.ElementType) || HloElements.IsQuantized(open.ElementType) : HloOrPerAxisTensor.IsSatisfiedBy(type);
}
