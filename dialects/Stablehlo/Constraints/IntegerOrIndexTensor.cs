namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of integers of any width, or of indices.</summary>
public abstract class IntegerOrIndexTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of integer or index values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: IntegerType or IndexType };
}
