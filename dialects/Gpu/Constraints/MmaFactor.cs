namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A tile that is multiplied.</summary>
internal abstract class MmaFactor : ITypeConstraint
{
    public static string Summary => "gpu.mma_matrix of 8-bit signed integer or 8-bit unsigned integer or 16-bit float or 32-bit float or 64-bit float values";

    public static bool IsSatisfiedBy(IrType type) =>
        type is MMAMatrixType { ElementType: var element } && (MmaElement.IsSmall(element) || F16.IsSatisfiedBy(element) || F32.IsSatisfiedBy(element) || F64.IsSatisfiedBy(element));
}
