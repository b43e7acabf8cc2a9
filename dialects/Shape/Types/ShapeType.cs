namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape, known or not, ranked or not, or an error: <c>!shape.shape</c>.</summary>
[TypeDef("shape.shape", Summary = "")]
public sealed partial record ShapeType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is ShapeType;
}
