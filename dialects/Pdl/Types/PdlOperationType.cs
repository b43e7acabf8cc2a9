namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An operation: <c>!pdl.operation</c>.</summary>
[TypeDef("pdl.operation", Summary = "PDL handle to an `mlir::Operation *`")]
public sealed partial record PdlOperationType : PdlType, IBuildableTypeConstraint
{
    public static string Summary => "PDL handle to an `mlir::Operation *`";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is PdlOperationType;
}
