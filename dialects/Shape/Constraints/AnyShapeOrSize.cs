namespace OpenXla.Ir.Dialects.Shape;

/// <summary>All that stands for shapes or sizes.</summary>
internal abstract class AnyShapeOrSize : ITypeConstraint
{
    public static string Summary => "any shape or size";

    public static bool IsSatisfiedBy(IrType type) => SizeOrIndex.IsSatisfiedBy(type) || ShapeOrExtentTensor.IsSatisfiedBy(type);
}
