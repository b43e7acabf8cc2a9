namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of <c>i32</c>.</summary>
public abstract class I32Tensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of 32-bit signless integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: IntegerType { Width: 32, IsSignless: true } };
}
