namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 1 and known size of integers or <c>index</c>, as shapes are.</summary>
public abstract class StaticDimensionTensor : ITypeConstraint
{
    public static string Summary => "statically shaped 1-dimensional tensor";

    public static bool IsSatisfiedBy(IrType type) => DimensionTensor.IsSatisfiedBy(type) && ((TensorType)type).HasStaticShape;
}
