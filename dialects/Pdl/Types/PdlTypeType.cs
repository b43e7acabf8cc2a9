namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A type: <c>!pdl.type</c>.</summary>
[TypeDef("pdl.type", Summary = "PDL handle to an `mlir::Type`")]
public sealed partial record PdlTypeType : PdlType, IBuildableTypeConstraint
{
    public static string Summary => "PDL handle to an `mlir::Type`";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is PdlTypeType;
}
