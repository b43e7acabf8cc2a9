namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A library's handle of a product of sparse matrices: <c>!gpu.sparse.spgemmop_handle</c>.</summary>
[TypeDef("gpu.sparse.spgemmop_handle", Summary = "SpGEMM operation handle type")]
public sealed partial record SparseSpGEMMOpHandleType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "SpGEMM operation handle type";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is SparseSpGEMMOpHandleType;
}
