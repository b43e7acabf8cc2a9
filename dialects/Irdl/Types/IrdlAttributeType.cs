namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>A type or an attribute that a definition speaks of: <c>!irdl.attribute</c>.</summary>
[TypeDef("irdl.attribute", Summary = "IRDL handle to an `mlir::Attribute`")]
public sealed partial record IrdlAttributeType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "IRDL handle to an `mlir::Attribute`";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is IrdlAttributeType;
}
