namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A value together with its shape; either may be unknown: <c>!shape.value_shape</c>.</summary>
[TypeDef("shape.value_shape", Summary = "")]
public sealed partial record ValueShapeType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is ValueShapeType;
}
