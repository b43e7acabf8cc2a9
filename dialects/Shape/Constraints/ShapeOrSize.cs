namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape or a size, either perhaps an error.</summary>
internal abstract class ShapeOrSize : ITypeConstraint
{
    public static string Summary => "shape or size";

    public static bool IsSatisfiedBy(IrType type) => type is ShapeType or SizeType;
}
