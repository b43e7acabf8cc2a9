namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A vector of integers whose length is known.</summary>
public abstract class Static1DIntegerTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("statically shaped 1-dimensional integer tensor", HloElementKinds.Integer);

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 1, HasStaticShape: true } && HloElements.IsTensorOf(type, HloElementKinds.Integer);
}
