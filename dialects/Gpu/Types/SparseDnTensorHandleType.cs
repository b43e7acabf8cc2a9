namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A library's handle of a dense tensor: <c>!gpu.sparse.dntensor_handle</c>.</summary>
[TypeDef("gpu.sparse.dntensor_handle", Summary = "dense tensor handle type")]
public sealed partial record SparseDnTensorHandleType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "dense tensor handle type";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is SparseDnTensorHandleType;
}
