namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of <c>ui32</c>.</summary>
public abstract class UI32Tensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of 32-bit unsigned integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: IntegerType { Width: 32, IsUnsigned: true } };
}
