namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 0 of an integer.</summary>
public abstract class ScalarIntegerTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("0D tensor", HloElementKinds.Integer);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer) && ((TensorType)type).Rank == 0;
}
