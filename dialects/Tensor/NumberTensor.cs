namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor of integers or floating-point numbers.</summary>
internal abstract class NumberTensor : IClassConstraint
{
    public static string Summary => "tensor of signless integer or unsigned integer or signed integer or floating-point values";

    public static bool IsSatisfiedBy(IrType type) => AnyTensor.IsSatisfiedBy(type) && ((ShapedType)type).ElementType is IntegerType or FloatType;

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is TensorType or UnrankedTensorType;
}
