namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A tile that products are added to.</summary>
internal abstract class MmaAccumulator : ITypeConstraint
{
    public static string Summary => "gpu.mma_matrix of 32-bit signless integer or 16-bit float or 32-bit float or 64-bit float values";

    public static bool IsSatisfiedBy(IrType type) =>
        type is MMAMatrixType { ElementType: var element } && (I32.IsSatisfiedBy(element) || F16.IsSatisfiedBy(element) || F32.IsSatisfiedBy(element) || F64.IsSatisfiedBy(element));
}
