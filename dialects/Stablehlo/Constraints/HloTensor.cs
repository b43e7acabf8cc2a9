namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of elements that StableHLO knows.</summary>
public abstract class HloTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of any StableHLO element type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && HloElements.IsAny(tensor.ElementType);
}
