namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A vector of integers whose length is known.</summary>
public abstract class Static1DIntegerTensor : ITypeConstraint
{
    public static string Summary => "statically shaped 1-dimensional integer tensor of 2/4/8/16/32/64-bit integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 1, HasStaticShape: true } tensor && HloElements.IsInteger(tensor.ElementType);
}
