namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Stands for work of a device that may still go on: <c>!gpu.async.token</c>.</summary>
[TypeDef("gpu.async.token", Summary = "async token type")]
public sealed partial record AsyncTokenType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "async token type";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is AsyncTokenType;
}
