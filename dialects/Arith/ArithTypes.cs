namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Questions to types that several ops ask.</summary>
internal static class ArithTypes
{
    public static IrType ElementOrSelf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;

    public static int FloatWidth(IrType type) => type is FloatType real ? real.Width : 0;

    public static int IntegerWidth(IrType type) => type is IntegerType integer ? integer.Width : 0;

    /// <summary>i1, in the shape of the given type.</summary>
    public static IrType I1Like(IrType type) => type switch
    {
        UnrankedTensorType => new UnrankedTensorType(IntegerType.I1),
        ShapedType shaped => shaped.WithElementType(IntegerType.I1),
        _ => IntegerType.I1,
    };

    /// <summary>Tensors must agree in every extent, a dynamic one included.</summary>
    public static bool HaveSameTensorDimensions(IrType left, IrType right) =>
        left is not (TensorType or UnrankedTensorType) || right is not (TensorType or UnrankedTensorType)
        || (left is TensorType a && right is TensorType b ? a.Shape == b.Shape : left is UnrankedTensorType && right is UnrankedTensorType);
}
