namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A matrix of integers whose extents are known.</summary>
public abstract class Static2DIntegerTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("statically shaped 2-dimensional integer tensor", HloElementKinds.Integer);

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 2, HasStaticShape: true } && HloElements.IsTensorOf(type, HloElementKinds.Integer);
}
