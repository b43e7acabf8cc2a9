namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape, as itself or as a tensor of extents.</summary>
internal abstract class ShapeOrExtentTensor : ITypeConstraint
{
    public static string Summary => "shape or extent tensor";

    public static bool IsSatisfiedBy(IrType type) => type is ShapeType || ExtentTensor.IsSatisfiedBy(type);
}
