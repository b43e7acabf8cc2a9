namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A library's handle of a sparse matrix: <c>!gpu.sparse.spmat_handle</c>.</summary>
[TypeDef("gpu.sparse.spmat_handle", Summary = "sparse matrix handle type")]
public sealed partial record SparseSpMatHandleType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "sparse matrix handle type";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is SparseSpMatHandleType;
}
