namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An attribute: <c>!pdl.attribute</c>.</summary>
[TypeDef("pdl.attribute", Summary = "PDL handle to an `mlir::Attribute`")]
public sealed partial record PdlAttributeType : PdlType, IBuildableTypeConstraint
{
    public static string Summary => "PDL handle to an `mlir::Attribute`";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is PdlAttributeType;
}
