namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Several words that are loaded or stored at once.</summary>
internal abstract class TensorData : ITypeConstraint
{
    public static string Summary => "vector of 32-bit signless integer values of length 2/4/8/16/32/64/128";

    public static bool IsSatisfiedBy(IrType type) =>
        type is VectorType { ElementType: var element, ElementCount: 2 or 4 or 8 or 16 or 32 or 64 or 128 } && I32.IsSatisfiedBy(element);
}
