namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A matrix of integers whose extents are known.</summary>
public abstract class Static2DIntegerTensor : ITypeConstraint
{
    public static string Summary => "statically shaped 2-dimensional integer tensor of 2/4/8/16/32/64-bit integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 2, HasStaticShape: true } tensor && HloElements.IsInteger(tensor.ElementType);
}
