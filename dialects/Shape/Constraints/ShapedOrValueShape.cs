namespace OpenXla.Ir.Dialects.Shape;

/// <summary>What has a shape.</summary>
internal abstract class ShapedOrValueShape : ITypeConstraint
{
    public static string Summary => "shaped of any type values or ";

    public static bool IsSatisfiedBy(IrType type) => type is ShapedType or ValueShapeType;
}
