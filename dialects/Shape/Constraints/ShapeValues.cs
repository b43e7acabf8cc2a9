namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Integers or indices in one dimension, or a value with its shape.</summary>
internal abstract class ShapeValues : ITypeConstraint
{
    public static string Summary => "1D tensor of integer or index values or ";

    public static bool IsSatisfiedBy(IrType type) => type is ValueShapeType or TensorType { Rank: 1, ElementType: IntegerType or IndexType };
}
