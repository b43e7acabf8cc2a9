namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats that complex numbers may consist of.</summary>
public abstract class WideFloatTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of 32/64-bit float values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: FloatType { Width: 32 or 64 } };
}
