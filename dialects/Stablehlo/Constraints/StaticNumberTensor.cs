namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of static shape of numbers: integers, floats, complex or quantized with one scale.</summary>
public abstract class StaticNumberTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("statically shaped tensor", HloElementKinds.Integer, HloElementKinds.Float, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer | HloElementKinds.Float | HloElementKinds.Complex | HloElementKinds.Quantized) && ((TensorType)type).HasStaticShape;
}
