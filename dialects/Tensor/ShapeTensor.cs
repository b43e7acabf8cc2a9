namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Sizes, as a tensor of one dimension.</summary>
internal abstract class ShapeTensor : IClassConstraint
{
    public static string Summary => "1D tensor of signless integer or index values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 1, ElementType: IndexType or IntegerType { IsSignless: true } };

    public static string? ClassName => "builtin.tensor";

    public static bool IsOfClass(IrType type) => type is TensorType;
}
