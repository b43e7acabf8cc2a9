namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A value: <c>!pdl.value</c>.</summary>
[TypeDef("pdl.value", Summary = "PDL handle for an `mlir::Value`")]
public sealed partial record PdlValueType : PdlType, IBuildableTypeConstraint
{
    public static string Summary => "PDL handle for an `mlir::Value`";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is PdlValueType;
}
