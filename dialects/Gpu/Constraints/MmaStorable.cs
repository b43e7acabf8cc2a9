namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A tile that can be stored.</summary>
internal abstract class MmaStorable : ITypeConstraint
{
    public static string Summary =>
        "gpu.mma_matrix of 8-bit signed integer or 8-bit unsigned integer or 32-bit signless integer or 16-bit float or 32-bit float or 64-bit float values";

    public static bool IsSatisfiedBy(IrType type) => MmaFactor.IsSatisfiedBy(type) || MmaAccumulator.IsSatisfiedBy(type);
}
