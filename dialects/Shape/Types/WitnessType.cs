namespace OpenXla.Ir.Dialects.Shape;

/// <summary>That an assumption has been checked; no data: <c>!shape.witness</c>.</summary>
[TypeDef("shape.witness", Summary = "")]
public sealed partial record WitnessType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is WitnessType;
}
