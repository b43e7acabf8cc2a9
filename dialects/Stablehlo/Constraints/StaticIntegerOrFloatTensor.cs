namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of static shape of integers or floats.</summary>
public abstract class StaticIntegerOrFloatTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("statically shaped tensor", HloElementKinds.Integer, HloElementKinds.Float);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer | HloElementKinds.Float) && ((TensorType)type).HasStaticShape;
}
