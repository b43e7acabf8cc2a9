namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A size, known or not, or an error: <c>!shape.size</c>.</summary>
[TypeDef("shape.size", Summary = "")]
public sealed partial record SizeType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is SizeType;
}
