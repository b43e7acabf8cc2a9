namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>A region that a definition speaks of: <c>!irdl.region</c>.</summary>
[TypeDef("irdl.region", Summary = "IRDL handle to a region definition")]
public sealed partial record IrdlRegionType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "IRDL handle to a region definition";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is IrdlRegionType;
}
