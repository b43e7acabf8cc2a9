namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 1 of floats or elements quantized with one scale.</summary>
public abstract class FloatOrQuantizedVector : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("1D tensor", HloElementKinds.Float, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Quantized) && ((TensorType)type).Rank == 1;
}
